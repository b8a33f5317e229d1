import "./window.ts";
import { testForm } from "./form-cases.ts";
import { TokenRequestForm } from "./formik.tsx";
import { RefusedForm } from "./formik-refusal.tsx";
import { renderForm } from "./page.ts";
import { testRefusal } from "./refusal.ts";

testForm(["wvExtension.0", "wvExtension.1"], (onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testRefusal(() => renderForm(<RefusedForm />));
