import "./window.ts";
import { FormApi, revalidateLogic } from "@tanstack/react-form";
import { expect, test } from "vitest";
import { type TokenRequest, tokenRequestForm } from "widevine-license-token/form";
import { renderForm } from "./page.ts";
import { TokenRequestForm } from "./tanstack-form.tsx";
import { brokenInputs, brokenValues, expectRequest, issues, toMessages, validInputs } from "./values.ts";

const names = ["wvExtension[0]", "wvExtension[1]"] as const;

test("returns a request for a valid form", async () => {
  const requests: TokenRequest[] = [];
  const form = await renderForm(<TokenRequestForm onRequest={(request) => requests.push(request)} />);
  await form.fillIn(validInputs(names));
  await form.submit();
  expect(form.messages()).toStrictEqual({});
  expect(requests).toHaveLength(1);
  expectRequest(requests[0]);
});

test("shows each message at its field, until the field is valid", async () => {
  const requests: TokenRequest[] = [];
  const form = await renderForm(<TokenRequestForm onRequest={(request) => requests.push(request)} />);
  await form.fillIn(brokenInputs(names));
  await form.submit();
  expect(form.messages()).toStrictEqual(toMessages(names[1]));
  expect(requests).toStrictEqual([]);

  await form.fillIn({ ...validInputs(names), ek: "" });
  expect(form.messages()).toStrictEqual({});
  await form.submit();
  expect(requests).toHaveLength(1);
  expectRequest(requests[0]);
});

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
