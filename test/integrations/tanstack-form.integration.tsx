import "./window.ts";
import { FormApi, revalidateLogic } from "@tanstack/react-form";
import { expect, test } from "vitest";
import { type TokenRequest, tokenRequestForm } from "widevine-license-token/form";
import { formOnPage } from "./page.ts";
import { TokenRequestForm } from "./tanstack-form.tsx";
import { brokenTexts, brokenValues, expectTheRequest, issues, messagesAt, validTexts } from "./values.ts";

const rows = ["wvExtension[0]", "wvExtension[1]"] as const;

test("a form that is right gives a request", async () => {
  const requests: TokenRequest[] = [];
  const form = await formOnPage(<TokenRequestForm onRequest={(request) => requests.push(request)} />);
  await form.fillIn(validTexts(rows));
  await form.send();
  expect(form.messages()).toStrictEqual({});
  expect(requests).toHaveLength(1);
  expectTheRequest(requests[0]);
});

test("each message stands at its field, and goes when the field is mended", async () => {
  const requests: TokenRequest[] = [];
  const form = await formOnPage(<TokenRequestForm onRequest={(request) => requests.push(request)} />);
  await form.fillIn(brokenTexts(rows));
  await form.send();
  expect(form.messages()).toStrictEqual(messagesAt(rows[1]));
  expect(requests).toStrictEqual([]);

  await form.fillIn({ ...validTexts(rows), ek: "" });
  expect(form.messages()).toStrictEqual({});
  await form.send();
  expect(requests).toHaveLength(1);
  expectTheRequest(requests[0]);
});

test("the issues arrive whole, by the names of the fields", async () => {
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
