import "./window.ts";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { expect, test } from "vitest";
import { type TokenRequest, tokenRequestForm } from "widevine-license-token/form";
import { formOnPage } from "./page.ts";
import { TokenRequestForm } from "./react-hook-form.tsx";
import { brokenTexts, brokenValues, expectTheRequest, issues, messagesAt, validTexts } from "./values.ts";

const rows = ["wvExtension.0", "wvExtension.1"] as const;

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

test("of an issue the resolver lets the message through, and neither rule nor code", async () => {
  const resolver = standardSchemaResolver(tokenRequestForm);
  const { errors } = await resolver(brokenValues, undefined, { fields: {}, shouldUseNativeValidation: false });
  const [customerAuthenticator, kid, kek, contentKey, extension] = issues.map(({ message }) => ({
    message,
    type: "",
    ref: undefined,
  }));
  const wvExtension = Object.assign([], { 1: extension }); // no error of the first row
  expect(errors).toStrictEqual({ customerAuthenticator, kid, kek, contentKey, wvExtension });
});
