import "./window.ts";
import { testForm } from "./form-cases.ts";
import { testRefusal } from "./refusal.ts";
import { TokenRequestForm } from "./vee-validate.ts";
import { RefusedForm } from "./vee-validate-refusal.ts";
import { renderVueForm } from "./vue-page.ts";

testForm(["wvExtension[0]", "wvExtension[1]"], (onRequest) => renderVueForm(TokenRequestForm, { onRequest }));
testRefusal(() => renderVueForm(RefusedForm, {}));
