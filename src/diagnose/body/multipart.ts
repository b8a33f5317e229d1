import type { BodyMistake } from "./body-mistake.ts";

/** The parts of a `multipart/form-data` message, as `curl -F` or `FormData` sends them. */
export const multipart: BodyMistake<"body.multipart"> = {
  id: "body.multipart",
  message:
    "The body is multipart/form-data: send application/x-www-form-urlencoded pairs, as URLSearchParams writes them.",
  recognize: (body) => (body.startsWith("--") && disposition.test(body) ? {} : undefined),
};

const disposition = /Content-Disposition: ?form-data/i;
