import type { Either } from "../contract/either.ts";
import { decodeStart, maxBodyLength } from "../http/decode-token-response.ts";
import type { TokenRefusal } from "../http/refusal.ts";
import type { TokenFailure } from "../http/token-failure.ts";
import type { TokenGrant } from "../http/uri-list.ts";
import { unreachable } from "./failure.ts";
import type { AbortSource, ReadableTokenResponse } from "./fetch.ts";
import { readStart } from "./read-start.ts";

/** What a response says; or that there was none, or no whole one. */
export type Answer = Either<TokenRefusal, TokenGrant> | "network" | "cut off";

/** Reads and decodes a response, of whose body only the start. Never rejects: errors of a stream may quote its content. */
export async function readAnswer(response: ReadableTokenResponse, signal?: AbortSource): Promise<Answer> {
  try {
    const { status, body } = response;
    const start = body === null ? { text: "", isCut: false } : await readStart(body, maxBodyLength, signal);
    return decodeStart(status, start.text, start.isCut);
  } catch {
    return "cut off";
  }
}

/** Converts the answer to the last of `attempts` attempts. */
export function toResult(answer: Answer, attempts: number): Either<TokenFailure, TokenGrant> {
  if (typeof answer === "string") return { _tag: "Left", left: unreachable(attempts, answer) };
  return answer._tag === "Right" ? answer : { _tag: "Left", left: { kind: "refused", refusal: answer.left } };
}
