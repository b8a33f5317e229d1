import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameters } from "../../src/parameters/index.ts";

// Section 2 of the contract: name, required, secret.
const table = [
  ["customerAuthenticator", true, true],
  ["errorFormat", false, false],
  ["generalFlags", false, false],
  ["kek", false, true],
  ["kid", true, false],
  ["ek", false, true],
  ["contentKey", false, true],
  ["contentId", false, false],
  ["securityLevel", true, false],
  ["hdcpOutputControl", true, false],
  ["licenseDuration", false, false],
  ["wvExtension", false, false],
  ["expirationTime", false, false],
  ["cookie", false, false],
];

test("the 14 parameters in canonical order, which are required, and which are secret", () => {
  expect(Object.entries(parameters).map(([name, { required, secret }]) => [name, required, secret])).toStrictEqual(
    table,
  );
  expect(Object.keys(parameters)).toStrictEqual(parameterNames);
  expect(Object.values(parameters).map(({ name }) => name)).toStrictEqual(parameterNames);
});

test("the required ones tell that they are missing, the others break their first rule for what is no text", () => {
  expect(Object.values(parameters).map(({ read }) => read(undefined))).toStrictEqual([
    new Fault("customerAuthenticator.missing"),
    new Fault("errorFormat.value"),
    new Fault("generalFlags.value"),
    new Fault("kek.format"),
    new Fault("kid.missing"),
    new Fault("ek.format"),
    new Fault("contentKey.hex"),
    new Fault("contentId.text"),
    new Fault("securityLevel.missing"),
    new Fault("hdcpOutputControl.missing"),
    new Fault("licenseDuration.integer"),
    new Fault("wvExtension.shape"),
    new Fault("expirationTime.format"),
    new Fault("cookie.text"),
  ]);
});
