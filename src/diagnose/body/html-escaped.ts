import type { BodyMistake } from "./body-mistake.ts";

/** A body that was copied from the source of a web page: no parameter begins with `amp;`. */
export const htmlEscaped: BodyMistake<"body.html-escaped"> = {
  id: "body.html-escaped",
  message: "The body is escaped for HTML: write each &amp; as &.",
  recognize: (body) => (body.includes("&amp;") ? { fix: body.replaceAll("&amp;", "&") } : undefined),
};
