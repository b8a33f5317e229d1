import "./window.ts";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { FieldArrayPath } from "react-hook-form";
import { expect, expectTypeOf, test } from "vitest";
import { type FormValues, type ObservedFormValues, tokenRequestForm } from "widevine-license-token/form";
import { testForm } from "./form-cases.ts";
import { renderForm } from "./page.ts";
import { TokenRequestForm } from "./react-hook-form.tsx";
import { RefusedForm } from "./react-hook-form-refusal.tsx";
import { testRefusal } from "./refusal.ts";
import { brokenValues, issues } from "./values.ts";

testForm(["wvExtension.0", "wvExtension.1"], (onRequest) => renderForm(<TokenRequestForm onRequest={onRequest} />));
testRefusal(() => renderForm(<RefusedForm />));

test("the resolver keeps the message of an issue, but not its rule and code", async () => {
  const resolver = standardSchemaResolver(tokenRequestForm);
  const { errors } = await resolver(brokenValues, undefined, { fields: {}, shouldUseNativeValidation: false });
  const [customerAuthenticator, kid, kek, contentKey, extension] = issues.map(({ message }) => ({
    message,
    type: "",
    ref: undefined,
  }));
  const wvExtension = Object.assign([], { 1: extension }); // no error for the first extension
  expect(errors).toStrictEqual({ customerAuthenticator, kid, kek, contentKey, wvExtension });
});

test("`useFieldArray` takes the keys of the observed contract, and no list of strings, as the document says", () => {
  expectTypeOf<FieldArrayPath<Pick<FormValues, "wvExtension">>>().toEqualTypeOf<never>();
  expectTypeOf<FieldArrayPath<Pick<ObservedFormValues, "keys">>>().toEqualTypeOf<"keys">();
});
