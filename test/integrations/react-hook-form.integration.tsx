import "./window.ts";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { expect, test } from "vitest";
import { type TokenRequest, tokenRequestForm } from "widevine-license-token/form";
import { renderForm } from "./page.ts";
import { TokenRequestForm } from "./react-hook-form.tsx";
import { brokenInputs, brokenValues, expectRequest, issues, toMessages, validInputs } from "./values.ts";

const names = ["wvExtension.0", "wvExtension.1"] as const;

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
