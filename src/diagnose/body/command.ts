import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { readCurl } from "./curl.ts";
import { readFetch } from "./fetch-call.ts";
import { readMessage } from "./http-message.ts";

/** A command or a message that sends the body; it is read as text, and never run. */
export const command: BodyMistake<"body.command"> = {
  id: "body.command",
  message: "The body is a command or an HTTP message: send only the text that it sends.",
  recognize: (body) => {
    const text = body.trimStart().replace(beforeCurl, "");
    for (const [start, read] of readers) if (start.test(text)) return toRecognized(read(text));
    return undefined;
  },
};

/** A prompt, `sudo` and a path, as they stand before curl in what is copied from a terminal or a script. */
const beforeCurl = /^(?:[$>%] +)?(?:sudo +)?(?:\/[\w./-]*\/)?(?=curl(?:\.exe)?\s)/;

/** How each command begins, and what finds the one body or query in it. */
const readers: readonly (readonly [start: RegExp, read: (text: string) => string | undefined])[] = [
  [/^curl(?:\.exe)?\s/, readCurl],
  [/^(?:await )?fetch\(/, readFetch],
  [/^[A-Z]+ \S+ HTTP\/\d/, readMessage],
];
