import "./window.ts";
import { testForm } from "./form-cases.ts";
import { TokenRequestForm } from "./formik.tsx";
import { renderForm } from "./page.ts";

testForm(["wvExtension.0", "wvExtension.1"], (onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
