import type { EventErrorCode } from "../../event-error-code.ts";
import { eventError } from "../../events/index.ts";
import type { Issue } from "../../issue.ts";

/** Why there is no token; the sentence is a fixed one, and holds nothing of the request (decision D15). */
export interface Refusal {
  readonly status: number;
  /** `null` where table 18 has no code. */
  readonly code: EventErrorCode | null;
  readonly message: string;
}

const sentences = {
  400: "The request is not valid.",
  401: "The request is not authenticated.",
  404: "There is nothing at this URL: send token requests to /hms/wv/token.",
  405: "The method must be GET or POST.",
  413: "The body is too long: send the parameters of one token request.",
  415: "The body must have the content type application/x-www-form-urlencoded.",
  500: "The service has failed.",
  502: "The service has had no answer from another one.",
  503: "The service is not available: try again later.",
  504: "The service has waited too long for another one.",
} as const;

/** A status that says all there is to say. */
export type BareStatus = keyof typeof sentences;

/** The refusal that a status alone makes, or a code of table 18. */
export function refusalOf(failure: BareStatus | EventErrorCode): Refusal {
  if (isStatus(failure)) return { status: failure, code: null, message: sentences[failure] };
  const message = eventError(failure)?.meaning ?? "The service has refused the request.";
  return { status: statusOf(failure), code: failure, message };
}

/** The refusal of a request that has the issue. */
export function refusalOfIssue({ code, message }: Issue): Refusal {
  return { ...refusalOf(code ?? 400), message };
}

function isStatus(failure: number): failure is BareStatus {
  return Object.hasOwn(sentences, failure);
}

/** The page gives codes and statuses, and not which belong together: decision P20. */
function statusOf(code: EventErrorCode): number {
  const event = eventError(code);
  if (event?.parameters.includes("customerAuthenticator")) return 401;
  return event?.stages.includes("service") ? 500 : 400;
}
