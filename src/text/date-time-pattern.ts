import { patternLimit } from "./pattern-limit.ts";

/**
 * The pattern of the date-times in UTC that exist: the calendar of the years 0000 to 9999, and leap seconds where one can
 * be.
 *
 * @see RFC 3339 sections 5.6 and 5.7; decision D9
 */
export function dateTimePattern(): string {
  const upTo28 = String.raw`(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`;
  const upTo30 = "(?:0[13-9]|1[0-2])-(?:29|30)"; // all months but February
  const day31 = "(?:0[13578]|1[02])-31";
  const common = String.raw`\d{4}-(?:${upTo28}|${upTo30}|${day31})`;

  // Without a lookahead, which not every language has: the pattern stands in the OpenAPI document too.
  const by4 = "[2468][048]|[13579][26]";
  const leapDay = String.raw`(?:\d\d(?:0[48]|${by4})|(?:0[048]|${by4})00)-02-29`;

  const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d`;
  const leapSecond = String.raw`\d{4}-(?:06-30|12-31)[Tt]23:59:60`;
  return String.raw`(?:(?:${common}|${leapDay})[Tt]${time}|${leapSecond})(?:\.\d{1,${patternLimit}})?[Zz]`;
}
