import { templates } from "./issue.ts";
import { refuse } from "./refused.ts";

// An expiration, judged on its text.

const thirtyDays = 2_592_000;
const monthDays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The canonical text of an expiration. */
export function expirationTime(text: string, now: number | undefined): string | undefined {
  if (text.charCodeAt(0) === 0x2b) return relative(text);
  const { length } = text;
  if (!hasTemplate(text)) return refuse(templates["expirationTime.format"]);
  let end = 19;
  let significant = 19; // where the last digit of the fraction that is no zero ends
  if (text.charCodeAt(19) === 0x2e) {
    for (end = 20; isDigit(text.charCodeAt(end)); end++) if (text.charCodeAt(end) !== 0x30) significant = end + 1;
    if (end === 20) return refuse(templates["expirationTime.format"]);
  }
  if (length !== end + 1 || (text.charCodeAt(end) | 0x20) !== 0x7a) {
    return refuse(isOffset(text, end) ? templates["expirationTime.zone"] : templates["expirationTime.format"]);
  }
  const year = two(text, 0) * 100 + two(text, 2);
  const month = two(text, 5);
  const day = two(text, 8);
  const hour = two(text, 11);
  const minute = two(text, 14);
  const second = two(text, 17);
  const leap =
    second === 60 && hour === 23 && minute === 59 && ((month === 6 && day === 30) || (month === 12 && day === 31));
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysIn(year, month) ||
    hour > 23 ||
    minute > 59 ||
    (second > 59 && !leap)
  ) {
    return refuse(templates["expirationTime.date"]);
  }
  if (now !== undefined) {
    const days = Date.UTC(year + 400, month - 1, day) / 86_400_000 - 146_097; // Date.UTC takes 0 to 99 for 1900 to 1999
    const fraction = leap ? "" : text.slice(20, significant);
    const time =
      (days * 86_400 + hour * 3600 + minute * 60 + second) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
    const more = fraction.length > 3;
    const latest = now + thirtyDays * 1000;
    if (time > latest || (time === latest && more)) return refuse(templates["expirationTime.lifetime"]);
    if (!(time > now || (time === now && more))) return refuse(templates["expirationTime.past"]);
  }
  if (length === 20 && text.charCodeAt(10) === 0x54 && text.charCodeAt(19) === 0x5a) return text;
  return `${text.slice(0, 10)}T${text.slice(11, significant)}Z`;
}

function relative(text: string): string | undefined {
  const { length } = text;
  if (length === 1 || (text.charCodeAt(1) === 0x30 && length > 2)) return refuse(templates["expirationTime.format"]);
  let seconds = 0;
  for (let at = 1; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit)) return refuse(templates["expirationTime.format"]);
    seconds = seconds * 10 + unit - 0x30;
  }
  return seconds > 0 && seconds <= thirtyDays ? text : refuse(templates["expirationTime.lifetime"]);
}

function hasTemplate(text: string): boolean {
  return (
    two(text, 0) >= 0 &&
    two(text, 2) >= 0 &&
    text.charCodeAt(4) === 0x2d &&
    two(text, 5) >= 0 &&
    text.charCodeAt(7) === 0x2d &&
    two(text, 8) >= 0 &&
    (text.charCodeAt(10) | 0x20) === 0x74 &&
    two(text, 11) >= 0 &&
    text.charCodeAt(13) === 0x3a &&
    two(text, 14) >= 0 &&
    text.charCodeAt(16) === 0x3a &&
    two(text, 17) >= 0
  );
}

/** The number of two digits; below 0 where they are none. */
function two(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 0x30 * 11 : -1;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isOffset(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (text.length !== at + 6 || (sign !== 0x2b && sign !== 0x2d) || text.charCodeAt(at + 3) !== 0x3a) return false;
  return two(text, at + 1) >= 0 && two(text, at + 4) >= 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return monthDays[month] ?? 0;
}
