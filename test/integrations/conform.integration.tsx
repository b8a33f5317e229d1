import "./window.ts";
import { type FormHandle, parseSubmission } from "@conform-to/react/future";
import { expect, test } from "vitest";
import { type FormValues, formValues, tokenRequestForm } from "widevine-license-token/form";
import { TokenRequestForm } from "./conform.tsx";
import { KeysForm } from "./conform-keys.tsx";
import { RefusedForm } from "./conform-refusal.tsx";
import { testForm, testKeys, testRows } from "./form-cases.ts";
import { renderForm } from "./page.ts";
import { testRefusal } from "./refusal.ts";
import { validInputs } from "./values.ts";

const names = ["wvExtension[0]", "wvExtension[1]"] as const;

testForm(names, (onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testRows((onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testKeys((onRequest) => renderForm(<KeysForm onRequest={onRequest} />));
testRefusal(() => renderForm(<RefusedForm />));

test("reads the form on a server, as `formValues` does", () => {
  const data = new FormData();
  for (const [name, value] of Object.entries(validInputs(names))) data.append(name, value ?? "");
  const { validate } = tokenRequestForm["~standard"];
  const read = validate(parseSubmission(data).payload);
  expect(read.issues).toBeUndefined();
  expect(read).toStrictEqual(validate(formValues(data)));
});

test("the name of an optional list is a name for `insert`; for `reorder` a plain string is", () => {
  const reorder = ({ fields, intent }: FormHandle<FormValues, string[]>): void => {
    intent.insert({ name: fields.wvExtension.name, defaultValue: "" });
    intent.reorder({ name: "wvExtension", from: 1, to: 0 });
    // @ts-expect-error with `exactOptionalPropertyTypes`, whatever the list is
    intent.reorder({ name: fields.wvExtension.name, from: 1, to: 0 });
  };
  expect(reorder).toBeTypeOf("function");
});
