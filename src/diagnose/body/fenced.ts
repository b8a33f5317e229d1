import { type BodyMistake, toRecognized } from "./body-mistake.ts";

/** A code block of Markdown. */
export const fenced: BodyMistake<"body.fenced"> = {
  id: "body.fenced",
  message: "The body is a code block of Markdown: send only the text between its first and last line.",
  recognize: (body) => {
    const lines = body.trim().split(/\r?\n/);
    if (lines.length < 2 || lines.at(-1) !== fence || !opensBlock(lines[0])) return undefined;
    const inner = lines.slice(1, -1);
    const isOneBlock = !inner.some((line) => line.startsWith(fence));
    return toRecognized(isOneBlock ? inner.join("\n") : undefined);
  },
};

const fence = "```";

/** Whether a line is a fence, with a language after it or not. */
function opensBlock(line = ""): boolean {
  return line.startsWith(fence) && !line.includes("`", fence.length);
}
