import "./window.ts";
import { FormApi, revalidateLogic } from "@tanstack/react-form";
import { expect, test } from "vitest";
import { tokenRequestForm } from "widevine-license-token/form";
import { testForm, testKeys, testRows } from "./form-cases.ts";
import { renderForm } from "./page.ts";
import { testRefusal } from "./refusal.ts";
import { TokenRequestForm } from "./tanstack-form.tsx";
import { KeysForm } from "./tanstack-form-keys.tsx";
import { RefusedForm } from "./tanstack-form-refusal.tsx";
import { brokenValues, issues } from "./values.ts";

testForm(["wvExtension[0]", "wvExtension[1]"], (onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testRows((onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testKeys((onRequest) => renderForm(<KeysForm onRequest={onRequest} />));
testRefusal(() => renderForm(<RefusedForm />));

test("has all properties of the issues, by the names of the fields", async () => {
  const validators = { onDynamic: tokenRequestForm };
  const form = new FormApi({ defaultValues: brokenValues, validationLogic: revalidateLogic(), validators });
  form.mount();
  await form.handleSubmit();
  const [authenticator, kid, kek, contentKey, extension] = issues;
  expect(form.state.errors).toStrictEqual([
    {
      customerAuthenticator: [authenticator],
      kid: [kid],
      kek: [kek],
      contentKey: [contentKey],
      "wvExtension[1]": [extension],
    },
  ]);
});
