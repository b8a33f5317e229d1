import type { ParameterName } from "../contracts/names.ts";
import type { ObservedAdviceId } from "../contracts/observed-advice.ts";

/** The parameter and the English sentence of each advice, in the order of the result (decision D15: no sentence has a value). */
export const adviceDefinitions = {
  "customerAuthenticator.shape": {
    parameter: "customerAuthenticator",
    message:
      "customerAuthenticator is usually digits, a comma and 32 hexadecimal digits: check that the API key was copied whole.",
  },
  "errorFormat.html": {
    parameter: "errorFormat",
    message:
      "errorFormat is html, which is what the service takes where it is absent: a program reads errors better with json.",
  },
  "kek.repeated-byte": {
    parameter: "kek",
    message: "kek is one byte repeated, as in a placeholder: check that it is the real key.",
  },
  "contentKey.equals-kid": {
    parameter: "contentKey",
    message: "contentKey equals kid, which is no secret: check that the key id was not pasted in place of the key.",
  },
  "contentKey.repeated-byte": {
    parameter: "contentKey",
    message: "contentKey is one byte repeated, as in a placeholder: check that it is the real key.",
  },
  "contentKey.beside-kek": {
    parameter: "contentKey",
    message:
      "contentKey stands beside kek, and which of the two the service uses is not documented: give only one of them.",
  },
  "licenseDuration.long": {
    parameter: "licenseDuration",
    message:
      "licenseDuration is more than ten years: check that it is in seconds and not in milliseconds, and leave it out for no limit.",
  },
  "wvExtension.wudo-length": {
    parameter: "wvExtension",
    message:
      "wvExtension of type wudo usually has a payload of 4 bytes, which are 8 characters of Base64: check that its bytes were encoded, and not their hexadecimal digits.",
  },
  "expirationTime.short": {
    parameter: "expirationTime",
    message:
      "expirationTime leaves the token less than 60 seconds: a slow player or a clock that is off will find it expired.",
  },
  "extra.near-miss": {
    parameter: null,
    message:
      "A parameter that was kept as unknown has nearly the name of this one: correct the name if this one was meant.",
  },
  "method.get": {
    parameter: null,
    message:
      "GET puts the authenticator and the keys into the URL, which servers and proxies write to their logs: use POST.",
  },
  "endpoint.plain-http": {
    parameter: null,
    message:
      "The endpoint is a plain http URL on another machine, so the secrets travel in the clear: use https, or a fake service on this machine.",
  },
} as const;

/**
 * The stable id of a piece of advice, to translate or to branch on.
 *
 * @see decisions D2 and D15
 */
export type AdviceId = CommonAdviceId | ObservedAdviceId;

/** The id of a piece of advice that both contracts have. */
export type CommonAdviceId = keyof typeof adviceDefinitions;

/**
 * A part of a request that is valid but probably wrong. It never contains a value of the request.
 *
 * @see decision D15
 */
export interface Advice {
  readonly id: AdviceId;
  /** The parameter concerned; `null` if the advice is about how the request is sent. */
  readonly parameter: ParameterName | null;
  /** The index of the key concerned, where the request has several. */
  readonly index?: number;
  /** One English sentence. */
  readonly message: string;
}

/** Creates the advice with an id; `about` is what is known beside its own parameter. */
export function createAdvice(id: CommonAdviceId, about?: Partial<Pick<Advice, "parameter" | "index">>): Advice {
  const { parameter, message } = adviceDefinitions[id];
  return { id, parameter, ...about, message };
}
