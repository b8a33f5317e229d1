import type { CodeInfo } from "./code-info.ts";
import type { PageContext } from "./context.ts";
import { harEntries, member } from "./har-entries.ts";
import { readAnswer } from "./paste/read-answer.ts";

/** The codes that the answers in a HAR file, or in one entry of it, have: the answer stands there beside its request. */
export function codesInHar(text: string, context: PageContext): readonly CodeInfo[] {
  const codes = harEntries(text).flatMap((entry) => {
    const body = member(member(member(entry, "response"), "content"), "text");
    const answer = typeof body === "string" ? readAnswer(body, context) : undefined;
    return answer?.codes ?? [];
  });
  return codes.filter(({ code }, at) => codes.findIndex((one) => one.code === code) === at);
}
