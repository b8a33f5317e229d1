// A gateway before the service: callers send a token request without an authenticator, the gateway checks it, adds the
// operator's own and sends it on. It is written for Request and Response, so it runs wherever there is fetch.
import {
  adviseTokenRequest,
  CustomerAuthenticator,
  decodeTokenRequestBody,
  orThrow,
  parameterNames,
  type RedactedTokenResponse,
  redactTokenResponse,
  type ServiceTarget,
  tokenEndpoint,
} from "widevine-license-token";
import { type RequestTokenOptions, requestToken } from "widevine-license-token/send";
import { failureProblem, issuesProblem, problem, problemResponse } from "./problem-details.ts";
import { readUrlencodedBody } from "./read-body.ts";

export interface Operator {
  readonly customerAuthenticator: string;
  readonly target: ServiceTarget;
  /** Who may have licenses at the operator's cost; ask your own login here. */
  readonly admits: (request: Request) => boolean | Promise<boolean>;
  /** Takes one entry a request that was admitted and read; no entry holds a value of a request or of an answer. */
  readonly log: (entry: LogEntry) => void;
  /** How a request is sent on: a timeout, or more than one attempt where a second token does no harm. */
  readonly sending?: Pick<RequestTokenOptions, "fetch" | "timeout" | "attempts">;
  /** Milliseconds since the epoch; a test hands in its own. */
  readonly now?: () => number;
}

export type LogEntry =
  | { readonly outcome: "invalid"; readonly rules: readonly string[] }
  | { readonly outcome: "granted"; readonly advice: readonly string[] }
  | { readonly outcome: "failed"; readonly answer: RedactedTokenResponse };

/** @throws where the operator's own authenticator or target is wrong: better now than at the first request */
export function tokenGateway(operator: Operator): (request: Request) => Promise<Response> {
  const { target, sending, now = Date.now, log } = operator;
  const customerAuthenticator = orThrow(CustomerAuthenticator.decode(operator.customerAuthenticator));
  tokenEndpoint(target);
  const own = new URLSearchParams({ customerAuthenticator }).toString();

  return async (request) => {
    // First, also for a stranger: a sender that is cut off in the middle does not see the answer.
    const body = await readUrlencodedBody(request.headers.get("content-type"), request.body ?? []);
    if (!(await operator.admits(request))) {
      return problemResponse(problem(401, "Show who you are."), { "www-authenticate": "Bearer" });
    }
    if (request.method !== "POST") return problemResponse(problem(405, "Use POST."), { allow: "POST" });
    if (body._tag === "Left") return problemResponse(body.left);

    // The operator's authenticator comes first: a caller who gives one too is told that it is there twice. Parameters that
    // the contract does not know go through untouched, for the service knows more of them, unless they resemble a known one.
    // Values are checked too, also of known parameters: a service that decodes them twice would find the authenticator there.
    const decoded = decodeTokenRequestBody(`${own}&${body.right}`, { now, unknown: "keep" });
    if (decoded._tag === "Left") {
      log({ outcome: "invalid", rules: decoded.left.map(({ rule }) => rule) });
      return problemResponse(issuesProblem(decoded.left));
    }
    const values = [...new URLSearchParams(body.right).values()];
    if (decoded.right.extra?.some(([name]) => isNearlyKnown(name)) || values.some(hidesAuthenticator)) {
      log({ outcome: "invalid", rules: ["extra.near-miss"] });
      return problemResponse(
        problem(
          400,
          "A parameter has nearly the name of a known one, or hides one in its value: correct or remove it.",
        ),
      );
    }
    const answer = await requestToken(decoded.right, { ...sending, target });
    if (answer._tag === "Left") {
      log({ outcome: "failed", answer: redactTokenResponse(answer) });
      return problemResponse(failureProblem(answer.left));
    }
    // Advice finds what is legal and yet probably wrong, such as a kept `licenceDuration`, which limits nothing.
    log({ outcome: "granted", advice: adviseTokenRequest(decoded.right, { target, now }).map(({ id }) => id) });
    // As the service itself answers, so that its callers need not change.
    const headers = { "content-type": "text/uri-list", "cache-control": "no-store" };
    return new Response(`${answer.right.url}\r\n`, { headers });
  };
}

const authenticatorName = "customerauthenticator";
const foldedNames: ReadonlySet<string> = new Set(parameterNames.map((name) => name.toLowerCase()));

/**
 * Whether a service could take a kept name for a known one: for the authenticator's if it occurs anywhere, once all but letters
 * and digits is dropped (`customer_authenticator`, `data.customerAuthenticator[]`); for another if the first word is the name
 * (`kid.0`, `kid[x]`), or all letters are (`content_key`). `cookieConsent` is a name of its own.
 */
function isNearlyKnown(name: string): boolean {
  const folded = fold(name);
  const plain = lettersAndDigits(folded);
  const firstWord = folded.split(/[^a-z]+/).find((word) => word !== "") ?? "";
  const letters = plain.split(/[0-9]/).filter((word) => word !== "");
  return (
    plain.includes(authenticatorName) ||
    foldedNames.has(firstWord) ||
    (letters.length === 1 && foldedNames.has(letters.join("")))
  );
}

/** Whether a service that splits a value once more, at `;`, `&` or a line break, could find an authenticator in it. */
function hidesAuthenticator(value: string): boolean {
  const folded = fold(value);
  const end = folded.search(/[;&\r\n]/);
  return end !== -1 && lettersAndDigits(folded.slice(end)).includes(authenticatorName);
}

/** Percent-decodes a text once more, which never throws, and folds letter case and compatible letters, as full-width ones. */
function fold(text: string): string {
  const [[, decoded] = ["", ""]] = new URLSearchParams(`=${text.replaceAll("&", "%26")}`);
  return decoded.normalize("NFKC").toUpperCase().toLowerCase();
}

function lettersAndDigits(folded: string): string {
  return folded.replace(/[^a-z0-9]/g, "");
}
