import "./window.ts";
import { testForm } from "./form-cases.ts";
import { TokenRequestForm } from "./vee-validate.ts";
import { renderVueForm } from "./vue-page.ts";

testForm(["wvExtension[0]", "wvExtension[1]"], (onRequest) => renderVueForm(TokenRequestForm, { onRequest }));
