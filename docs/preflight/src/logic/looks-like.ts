/** Whether a text is a mask, or says that something is not there: the page's own bullets, `[redacted]`, `missing`. */
export function isMask(text: string): boolean {
  const bare = text.trim().toLowerCase();
  return (
    /^(?:[\u2022\u25cf\u00b7*.?_-]{3,}|x{4,}|#{3,}|\u2026)$/.test(bare) || ofTicket.test(bare) || words.includes(bare)
  );
}

/** As the answer for a ticket masks a secret, in either language. */
const ofTicket = /^\[(?:hidden|verborgen)(?:, \d{1,9} (?:characters?|tekens?))?\]$/;

const words: readonly string[] = [
  "missing",
  "ontbreekt",
  "to fix",
  "te herstellen",
  "[redacted]",
  "redacted",
  "hidden",
  "[secret]",
  "secret",
  "todo",
  "tbd",
  "changeme",
  "n/a",
];

/**
 * Whether a number of seconds is one that people write in milliseconds, such as 86400000 for a day: a whole number of half hours
 * in milliseconds, unless it is a usual number of seconds as well. Above ten years the library advises about it.
 */
export function looksLikeMilliseconds(seconds: number): boolean {
  const isHalfHours = seconds >= halfHour && seconds % halfHour === 0;
  const isMinutes = seconds >= minute && seconds % minute === 0 && seconds % day !== 0;
  return (isHalfHours || isMinutes) && seconds <= tenYears;
}

// In milliseconds.
const minute = 60_000;
const halfHour = 1_800_000;

// In seconds.
const day = 86_400;
const tenYears = 315_619_200;
