import fc from "fast-check";
import { expect, test } from "vitest";
import { parameterNames } from "../../src/contracts/documented.ts";
import { formValues, tokenRequestForm } from "../../src/form/index.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { toBody } from "../arbitraries/requests.ts";
import { least, whole, wholeBody } from "../request/expected.ts";

const requestPairs = createRequestPairs();

const validate = tokenRequestForm["~standard"].validate;

test("reads the fourteen names, and ignores all others", () => {
  expect(
    formValues(new URLSearchParams("csrf=1&kid=^kid1&submit=&__proto__=1&constructor=1&extra=1&KID=1")),
  ).toStrictEqual({
    kid: "^kid1",
  });
  expect(validate(formValues(new URLSearchParams(wholeBody)))).toStrictEqual({ value: whole });
});

test("omits an empty field, and keeps all entries of wvExtension, also empty ones", () => {
  expect(formValues(new URLSearchParams("kid=&cookie=&wvExtension=&wvExtension=a,b&wvExtension="))).toStrictEqual({
    wvExtension: ["", "a,b", ""],
  });
  expect(formValues(new URLSearchParams("wvExtension="))).toStrictEqual({ wvExtension: [""] });
  expect(formValues(new URLSearchParams())).toStrictEqual({});
});

test("returns an array for a repeated name, and a File itself, which the field's rule refuses", () => {
  const data = new FormData();
  data.append("kid", "^kid1");
  data.append("kid", "");
  data.append("cookie", new File(["x"], "cookie"));
  data.append("wvExtension", new File(["x"], "extension"));
  const values = formValues(data);
  expect(values.kid).toStrictEqual(["^kid1", ""]);
  const { issues } = validate(values);
  expect(issues?.map(({ rule, path }) => [rule, path])).toStrictEqual([
    ["customerAuthenticator.missing", ["customerAuthenticator"]],
    ["value.type", ["kid"]],
    ["contentKey.missing", ["contentKey"]],
    ["securityLevel.missing", ["securityLevel"]],
    ["hdcpOutputControl.missing", ["hdcpOutputControl"]],
    ["wvExtension.shape", ["wvExtension", 0]],
    ["value.type", ["cookie"]],
  ]);
});

test("property: returns the same values for FormData and URLSearchParams", () => {
  const names = fc.constantFrom<string>(...parameterNames, "csrf", "__proto__", "extra");
  const pairs = fc.array(fc.tuple(names, fc.oneof(fc.constant(""), fc.string({ unit: "grapheme" }))));
  fc.assert(
    fc.property(pairs, (entries) => {
      const data = new FormData();
      for (const [name, value] of entries) data.append(name, value);
      expect(formValues(data)).toStrictEqual(formValues(new URLSearchParams(entries)));
    }),
  );
});

test("property: returns the values that the form sent", () => {
  fc.assert(
    fc.property(requestPairs, (pairs) => {
      const values: Record<string, unknown> = formValues(new URLSearchParams(toBody(pairs)));
      const extensions = pairs.filter(([name]) => name === "wvExtension").map(([, value]) => value);
      const others = pairs.filter(([name, value]) => name !== "wvExtension" && value !== "");
      const expected = Object.fromEntries<unknown>(others);
      expect(values).toStrictEqual(extensions.length === 0 ? expected : { ...expected, wvExtension: extensions });
    }),
  );
});

test("returns values that decode to a request", () => {
  const { customerAuthenticator, kid, contentKey } = least;
  const form = new URLSearchParams({
    customerAuthenticator,
    kid,
    contentKey,
    securityLevel: "1",
    hdcpOutputControl: "0",
  });
  expect(validate(formValues(form))).toStrictEqual({ value: least });
});
