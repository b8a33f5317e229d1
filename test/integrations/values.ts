import { expect } from "vitest";
import type { FormIssue, FormValues, TokenRequest } from "widevine-license-token/form";

/** The values of a valid form, with hexadecimal digits in upper case. */
export const validValues: FormValues = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  kid: "FD1A706AC2B36002888F6D4A414333C3",
  contentKey: "5438B719BF47A2F5678237477DB2F9E6",
  securityLevel: "1",
  hdcpOutputControl: "0",
  licenseDuration: "86400",
  wvExtension: ["", "wudo,AAAAAA=="],
  expirationTime: "+60",
};

/** The request with these values, without the types of the core. */
const request = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  securityLevel: 1,
  hdcpOutputControl: 0,
  licenseDuration: 86400,
  wvExtension: [{ type: "wudo", payload: "AAAAAA==" }],
  expirationTime: "+60",
};

export function expectRequest(actual: TokenRequest | undefined): void {
  expect(actual).toStrictEqual(request);
}

/** The same form with five mistakes: two in single fields, two across fields, and one in an extension. */
export const brokenValues: FormValues = {
  ...validValues,
  customerAuthenticator: "",
  kid: "fd1a",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "",
  wvExtension: ["", "wudo"],
};

/** The issues of these values, with all properties and in order. */
export const issues: readonly FormIssue[] = [
  {
    rule: "customerAuthenticator.missing",
    code: -2017,
    parameter: "customerAuthenticator",
    message: "customerAuthenticator is required: give the API key of your ExpressPlay account.",
    path: ["customerAuthenticator"],
  },
  {
    rule: "kid.hex",
    code: -4020,
    parameter: "kid",
    message:
      "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
    path: ["kid"],
  },
  {
    rule: "ek.requires-kek",
    code: -4024,
    parameter: "ek",
    message: "ek needs kek, the key that it is wrapped under: give kek too, or contentKey instead.",
    path: ["kek"],
  },
  {
    rule: "contentKey.missing",
    code: -2005,
    parameter: "contentKey",
    message:
      "contentKey is required unless kek is given: give contentKey, or kek and ek, or kek alone for a key in the key storage.",
    path: ["contentKey"],
  },
  {
    rule: "wvExtension.shape",
    code: -7009,
    parameter: "wvExtension",
    index: 1,
    message:
      "wvExtension must be a type and a payload with exactly one comma between them: write it as in wudo,AAAAAA==, without a third part.",
    path: ["wvExtension", 1],
  },
];

/** The same request as the JSON of a back end, where values have their types. */
export const validJson = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  kid: "FD1A706AC2B36002888F6D4A414333C3",
  contentKey: "5438B719BF47A2F5678237477DB2F9E6",
  securityLevel: 1,
  hdcpOutputControl: 0,
  licenseDuration: 86400,
  wvExtension: { type: "wudo", payload: "AAAAAA==" },
  expirationTime: "+60",
};

/** The same with two mistakes: in JSON an empty string is a value. */
export const brokenJson = { ...validJson, kid: "fd1a", contentKey: "" };

/** What the issues of {@link brokenJson} hold beside their sentences. */
export const jsonIssues = [
  { rule: "kid.hex", code: -4020, parameter: "kid", path: ["kid"] },
  { rule: "contentKey.hex", code: -2027, parameter: "contentKey", path: ["contentKey"] },
];

/** Returns the messages by the names of the inputs; `second` is the name of the second extension's input. */
export function toMessages(second: string): { readonly [name: string]: string } {
  return Object.fromEntries(
    issues.map(({ path = [], message }) => [path.length > 1 ? second : String(path[0]), message] as const),
  );
}

/** The values by the names of the inputs; `names` are those of the two extensions. */
export const validInputs = (names: ExtensionNames): Inputs => toInputs(validValues, names);
export const brokenInputs = (names: ExtensionNames): Inputs => toInputs(brokenValues, names);

type ExtensionNames = readonly [first: string, second: string];
type Inputs = { readonly [name: string]: string | undefined };

function toInputs({ wvExtension = [], ...single }: FormValues, [first, second]: ExtensionNames): Inputs {
  return { ...single, [first]: wvExtension[0], [second]: wvExtension[1] };
}
