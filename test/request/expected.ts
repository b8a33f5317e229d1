import type { Issue, ParameterName, RuleId } from "../../src/index.ts";
import { messages } from "../messages/english.ts";
import { codes, isParameterName } from "../reference/rules.ts";

/** Creates the whole issue of a rule, with the code and the parameter of the reference decoder, which shares no code with src. */
export function issue(rule: RuleId, properties: Partial<Issue> = {}): Issue {
  const subject = rule.slice(0, rule.indexOf("."));
  const parameter: ParameterName | null = isParameterName(subject) ? subject : null;
  const owner = properties.parameter === undefined ? parameter : properties.parameter;
  const index = properties.index === undefined ? [] : [properties.index];
  const name = properties.name === undefined ? [] : [properties.name];
  const path = owner === null ? name : [owner, ...index];
  return { rule, code: codes[rule], parameter, path, ...properties, message: messages[rule] };
}

/** The result of decoding with exactly these issues, in this order. */
export function refused(...issues: readonly Issue[]): unknown {
  return { _tag: "Left", left: issues };
}

/** The result of decoding with exactly this request. */
export function accepted(request: object): unknown {
  return { _tag: "Right", right: request };
}

/** Returns the rules of a failed decoding, with their indexes; an empty list for a request. */
export function findRules(decoded: { _tag: "Left"; left: readonly Issue[] } | { _tag: "Right" }): string[] {
  if (decoded._tag === "Right") return [];
  return decoded.left.map(({ rule, index }) => (index === undefined ? rule : `${rule}[${index}]`));
}

/** A minimal request with a content key, as decoding returns it. */
export const least = {
  customerAuthenticator: "123456",
  kid: "^kid1",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  securityLevel: 1,
  hdcpOutputControl: 0,
} as const;

/** The canonical body of {@link least}. */
export const leastBody =
  "customerAuthenticator=123456&kid=%5Ekid1&contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=1&hdcpOutputControl=0";

/** A request with every parameter, as decoding returns it, in canonical order. */
export const whole = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  generalFlags: "0000",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "a9b9033df0b9ca5447839e3d074817a0",
  contentId: "Vertigo (1958) é",
  securityLevel: 5,
  hdcpOutputControl: 2,
  licenseDuration: 86400,
  wvExtension: [
    { type: "wudo", payload: "AAAAAA==" },
    { type: "a b~", payload: "+/8=" },
  ],
  expirationTime: "2030-01-31T12:00:00.5Z",
  cookie: "order 4711",
} as const;

/** The canonical body of {@link whole}. */
export const wholeBody = [
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef",
  "errorFormat=json",
  "generalFlags=0000",
  "kek=000102030405060708090a0b0c0d0e0f",
  "kid=fd1a706ac2b36002888f6d4a414333c3",
  "ek=5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  "contentKey=a9b9033df0b9ca5447839e3d074817a0",
  "contentId=Vertigo+%281958%29+%C3%A9",
  "securityLevel=5",
  "hdcpOutputControl=2",
  "licenseDuration=86400",
  "wvExtension=wudo%2CAAAAAA%3D%3D",
  "wvExtension=a+b%7E%2C%2B%2F8%3D",
  "expirationTime=2030-01-31T12%3A00%3A00.5Z",
  "cookie=order+4711",
].join("&");
