import { harEntries, member } from "../har-entries.ts";
import { type FoundUrl, urlsIn } from "./found-url.ts";
import { mayHoldParameter } from "./parameter-place.ts";

/** The URLs of the requests with parameters in a HAR file, or in one entry of it; `undefined` if the text is none. */
export function harUrls(text: string, offset: number): readonly FoundUrl[] | undefined {
  const requests = harEntries(text).flatMap((entry) => member(entry, "request") ?? []);
  if (requests.length === 0) return undefined;
  return requests.flatMap((request) => {
    const url = member(request, "url");
    const sent = JSON.stringify([url, member(request, "postData")]);
    return typeof url === "string" && mayHoldParameter(sent) ? placed(url, text, offset) : [];
  });
}

/** The URL, where its host stands in the text: slashes may be escaped there. */
function placed(url: string, text: string, offset: number): readonly FoundUrl[] {
  const whole = Math.max(text.indexOf(url), 0);
  return urlsIn(url, 0)
    .slice(0, 1)
    .map((found) => {
      const start = offset + Math.max(text.toLowerCase().indexOf(found.name, whole), 0);
      return { ...found, start, end: start + found.name.length };
    });
}
