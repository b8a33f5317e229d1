import type { Deviation } from "../peer.ts";

// Differences that several peers have.

export const noCalendar: Deviation = {
  name: "does not check that a date exists",
  overlooks: ({ rule }) => rule === "expirationTime.date",
};

export const expirationAsWritten: Deviation = {
  name: "leaves the expiration time as it was written",
  rewrites: (wanted, body) => {
    const written = new URLSearchParams(body).get("expirationTime");
    return written === null || wanted.expirationTime?.startsWith("+") ? wanted : { ...wanted, expirationTime: written };
  },
};

export const repairsPercent: Deviation = {
  name: "lets a stray % stand",
  overlooks: ({ rule }) => rule === "body.percent-encoding",
};

export const repairsUtf8: Deviation = {
  name: "repairs malformed UTF-8",
  overlooks: ({ rule }) => rule === "body.utf-8",
};

const texts = ["customerAuthenticator.characters", "kid.name", "contentId.text", "cookie.text"];

export const repairsSurrogates: Deviation = {
  name: "repairs a lone surrogate",
  overlooks: ({ rule }, body) => texts.includes(rule) && !body.isWellFormed(),
};

export const dropsQuestionMark: Deviation = {
  name: "drops a question mark before the first name",
  overlooks: ({ rule }, body) =>
    body.startsWith("?") && (rule === "body.unknown-parameter" || rule.endsWith(".missing")),
};

export const countsCodePoints: Deviation = {
  name: "counts code points for characters",
  overlooks: ({ rule }, body) => (rule === "kid.length" || rule === "cookie.length") && hasAstral(body),
};

function hasAstral(body: string): boolean {
  return /[\u{10000}-\u{10ffff}]/u.test(new URLSearchParams(body).toString()) || /%F[0-4]/i.test(body);
}

export const roundsDuration: Deviation = {
  name: "rounds a licence duration above 2^53 - 1",
  overlooks: ({ rule }, body) => rule === "licenseDuration.integer" && /licenseDuration=[0-9]{16}(?:&|$)/.test(body),
};
