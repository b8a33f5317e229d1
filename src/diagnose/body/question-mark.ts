import type { BodyMistake } from "./body-mistake.ts";

/** The query of a URL with its question mark, as `location.search` gives it. */
export const questionMark: BodyMistake<"body.question-mark"> = {
  id: "body.question-mark",
  message: "The body begins with a question mark: send it without one.",
  recognize: (body) => (body.startsWith("?") ? { fix: body.slice(1) } : undefined),
};
