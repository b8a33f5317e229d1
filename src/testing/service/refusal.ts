import type { EventErrorCode } from "../../contract/event-error-code.ts";
import type { Issue } from "../../contracts/issue.ts";
import { eventError } from "../../events/index.ts";

/** The reason why there is no token; its message is constant, and contains no part of the request (decision D15). */
export interface Refusal {
  readonly status: number;
  /** `null` if table 18 has no code. */
  readonly code: EventErrorCode | null;
  readonly message: string;
}

const messages = {
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

/** A status that is answered without a code. */
export type CodelessStatus = keyof typeof messages;

/** Creates the refusal with a status, or with a code of table 18. */
export function createRefusal(failure: CodelessStatus | EventErrorCode): Refusal {
  if (isStatus(failure)) return { status: failure, code: null, message: messages[failure] };
  const message = eventError(failure)?.meaning ?? "The service has refused the request.";
  return { status: toStatus(failure), code: failure, message };
}

/**
 * Converts the issue of an invalid request to a refusal: the service has a sentence for each of its codes, and knows no rule.
 * An issue without a code has no such sentence, so its own one is given.
 */
export function toRefusal({ code, message }: Issue): Refusal {
  return code === null ? { ...createRefusal(400), message } : createRefusal(code);
}

function isStatus(failure: number): failure is CodelessStatus {
  return Object.hasOwn(messages, failure);
}

/** The status of a code. The documentation does not assign statuses to codes: decision P20. */
function toStatus(code: EventErrorCode): number {
  const event = eventError(code);
  if (event?.parameters.includes("customerAuthenticator")) return 401;
  return event?.stages.includes("service") ? 500 : 400;
}
