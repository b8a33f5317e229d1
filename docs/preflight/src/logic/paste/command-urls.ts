import { type FoundUrl, urlsIn, urlWithoutScheme } from "./found-url.ts";

/** The URLs that a command of a shell or of PowerShell sends to: not those in its headers and in what it sends. */
export function commandUrls(command: string, offset: number): readonly FoundUrl[] {
  const [full, short]: [FoundUrl[], FoundUrl[]] = [[], []];
  let before = "";
  for (const { 0: word, index } of command.matchAll(words)) {
    const isValue = hasValue(before);
    before = word;
    if (index === 0 || isValue || word.startsWith("-")) continue;
    const bare = word.replace(/^["'^\\]{1,4}/, "");
    const place = offset + index + word.length - bare.length;
    const isFull = /^https?:\/\//i.test(bare);
    const url = isFull ? urlsIn(bare, place)[0] : urlWithoutScheme(bare.replace(/["'^]{1,4}$/, ""), place);
    if (url !== undefined) (isFull ? full : short).push(url);
  }
  // Words of prose may follow, such as the name of a file.
  return full.length > 0 ? full : short;
}

const words = /(?:[^\s'"\\]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\\S)+/g;

/** Whether the word after this one is its value, and no URL that is sent to. */
function hasValue(word: string): boolean {
  if (word === "=" || (/^-\w+:?$/.test(word) && ofPowerShell.test(word))) return true;
  if (word.startsWith("--")) return !word.includes("=") && longWithValue.test(word);
  if (!word.startsWith("-")) return false;
  return (
    shortWithValue.includes(word.at(-1) ?? "") && ![...word.slice(1, -1)].some((one) => shortWithValue.includes(one))
  );
}

/** The letters of curl that have a value. */
const shortWithValue = "AbcCdDeEFHKmoPQrtTuUwxXyYzZ";
const longWithValue =
  /^--(?:data.*|json|form.*|header|referer|user.*|cookie.*|request|method|proxy.*|noproxy|(?:post|body)-.*|output.*|resolve|connect-.*|cert|key|cacert|write-out|timeout|max-time|retry|tries|oauth2-bearer|interface|aws-sigv4)$/;
const ofPowerShell =
  /^-(?:body|headers|proxy|useragent|method|contenttype|outfile|infile|credential|timeoutsec|sessionvariable|websession):?$/i;
