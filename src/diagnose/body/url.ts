import { parseHttpUrl } from "../../http/http-url.ts";
import type { BodyMistake } from "./body-mistake.ts";
import { queryOf } from "./query-of.ts";

/** A URL with the parameters in its query. */
export const url: BodyMistake<"body.url"> = {
  id: "body.url",
  message: "The body is a URL: send only its query, without the question mark.",
  recognize: (body) => {
    // A query as people paste it may have characters that a URL must escape, such as the caret of a kid.
    const [withoutQuery = ""] = body.split(/[?#]/, 1);
    const query = queryOf(body);
    return query !== "" && !/\s/.test(body) && parseHttpUrl(withoutQuery) !== undefined ? { fix: query } : undefined;
  },
};
