import type { PageContext } from "./context.ts";
import { logicTexts } from "./languages/index.ts";

type Context = Pick<PageContext, "language" | "now" | "timeZone">;

/** Seconds in words: `1 day and 12 hours`. Up to two minutes they are only seconds. `most` units are told, the largest ones. */
export function durationInWords(seconds: number, { language }: Pick<PageContext, "language">, most = 4): string {
  const { units, and, locale } = logicTexts(language).words;
  const count = (number: number, [one, several]: readonly [string, string]): string =>
    `${number.toLocaleString(locale)} ${number === 1 ? one : several}`;
  if (seconds < 120) return count(seconds, units.second);
  const parts = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor(seconds / 3600) % 24, units.hour],
    [Math.floor(seconds / 60) % 60, units.minute],
    [seconds % 60, units.second],
  ] as const;
  const told = parts.filter(([number]) => number > 0).slice(0, most);
  const said = told.map(([number, unit]) => count(number, unit));
  return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} ${and} ${said.at(-1)}`;
}

/** When a token expires, and in how long: `until 23:05, in 60 seconds`. It expires after 30 days if nothing is given. */
export function expiryInWords(expirationTime: string | undefined, context: Context): string | undefined {
  const { until, past } = logicTexts(context.language).words;
  const seconds = secondsLeft(expirationTime, context.now);
  const instant = context.now + (seconds ?? Number.NaN) * 1000;
  if (seconds === undefined || !Number.isFinite(instant) || Math.abs(instant) > latest) return undefined;
  const time = instantInWords(instant, context);
  return seconds > 0 ? until(time, durationInWords(Math.floor(seconds), context, 2)) : past(time);
}

/** The latest instant of a `Date`. */
const latest = 8.64e15;

const thirtyDays = 2_592_000;

function secondsLeft(expirationTime: string | undefined, now: number): number | undefined {
  if (expirationTime === undefined) return thirtyDays;
  if (/^\+\d{1,10}$/.test(expirationTime)) return Number(expirationTime);
  // A leap second is the first instant of the next minute.
  const isLeap = /T\d\d:\d\d:60/i.test(expirationTime);
  const instant = Date.parse(isLeap ? expirationTime.replace(/:60(?:\.\d+)?/, ":59") : expirationTime);
  return Number.isNaN(instant) ? undefined : (instant - now) / 1000 + (isLeap ? 1 : 0);
}

/** A time of the day, with the date unless it is today. */
function instantInWords(instant: number, { language, now, timeZone }: Context): string {
  const { locale } = logicTexts(language).words;
  const zone = timeZone === undefined ? {} : { timeZone };
  const date = new Intl.DateTimeFormat(locale, { ...zone, day: "numeric", month: "long", year: "numeric" });
  const time = new Intl.DateTimeFormat(locale, { ...zone, hour: "2-digit", minute: "2-digit" }).format(instant);
  return date.format(instant) === date.format(now) ? time : `${date.format(instant)} ${time}`;
}
