import type { BodyMistake } from "./body-mistake.ts";

/** A byte order mark in front, as some editors write it. */
export const byteOrderMark: BodyMistake<"body.byte-order-mark"> = {
  id: "body.byte-order-mark",
  message: "The body begins with a byte order mark: save or send it without one.",
  recognize: (body) => (body.startsWith("\uFEFF") ? { fix: body.slice(1) } : undefined),
};
