import type { CodeInfo } from "./code-info.ts";
import type { PageContext } from "./context.ts";
import { readAnswer } from "./paste/read-answer.ts";

/** The codes that the answers in a HAR file, or in one entry of it, have: the answer stands there beside its request. */
export function codesInHar(text: string, context: PageContext): readonly CodeInfo[] {
  const har = parse(text);
  const entries = member(member(har, "log"), "entries");
  const all: readonly unknown[] = Array.isArray(entries) ? entries : [har];
  const codes = all.flatMap((entry) => {
    const body = member(member(member(entry, "response"), "content"), "text");
    const answer = typeof body === "string" ? readAnswer(body, context) : undefined;
    return answer?.codes ?? [];
  });
  return codes.filter(({ code }, at) => codes.findIndex((one) => one.code === code) === at);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError
  }
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([one]) => one === name)?.[1];
}
