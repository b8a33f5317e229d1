import { type BodyMistake, toRecognized } from "./body-mistake.ts";

/** A code block of Markdown. */
export const fenced: BodyMistake<"body.fenced"> = {
  id: "body.fenced",
  message: "The body is a code block of Markdown: send only the text between its first and last line.",
  recognize: (body) => {
    const [opening = "", ...rest] = body.trim().split("\n");
    const ending = rest.pop();
    // The lines end as the first does; any other line break belongs to the text.
    const isCrlf = opening.endsWith("\r");
    if (ending !== fence || !opensBlock(isCrlf ? opening.slice(0, -1) : opening)) return undefined;
    if (rest.some((line) => line.startsWith(fence))) return toRecognized(undefined);
    const inner = rest.join("\n");
    return toRecognized(isCrlf && inner.endsWith("\r") ? inner.slice(0, -1) : inner);
  },
};

const fence = "```";

/** Whether a line is a fence, with a language after it or not. */
function opensBlock(line: string): boolean {
  return line.startsWith(fence) && !line.includes("`", fence.length);
}
