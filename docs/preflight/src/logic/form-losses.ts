import type { Loss, PastedRequest } from "./pasted.ts";
import { toldFindings } from "./told-findings.ts";

/**
 * What the body was in place of urlencoded text, such as JSON: the page has read it, and the service may not have, so it is a doubt
 * until a person has checked it. A bare list or a wrapped line may be how a person wrote it down, unless a command sends it.
 */
export function formLosses(pasted: Pick<PastedRequest, "kind" | "findings">): readonly Loss[] {
  const isSent = pasted.findings.some(({ id }) => id === "body.command" || id === "body.har");
  const doubtful = toldFindings(pasted).filter(({ id }) => isSent || !notations.includes(id));
  return doubtful.map(({ id, said }) => ({ ...about, id: `form:${id}`, said }));
}

const notations: readonly string[] = ["body.lines", "body.line-breaks", "body.question-mark"];

const about = { kind: "form", field: null, path: [], counts: true, texts: [], secret: false, offers: [] } as const;
