import { expect, test } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { parameters } from "./by-name.ts";

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

test("lists the 14 parameters in canonical order, with those that are required and those that are secret", () => {
  expect(documented.slots.map(({ name, isRequired }) => [name, isRequired, parameters[name].secret])).toStrictEqual(
    table,
  );
  expect(Object.keys(parameters)).toStrictEqual(parameterNames);
  expect(Object.values(parameters).map(({ name }) => name)).toStrictEqual(parameterNames);
});

test("refuses undefined as missing for a required parameter, and by its type for an optional one", () => {
  expect(Object.values(parameters).map(({ read }) => read(undefined))).toStrictEqual([
    new Failure("customerAuthenticator.missing"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("kid.missing"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("securityLevel.missing"),
    new Failure("hdcpOutputControl.missing"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("value.type"),
    new Failure("value.type"),
  ]);
});
