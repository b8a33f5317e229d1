import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { readCurl } from "./curl.ts";
import { readMessage } from "./http-message.ts";
import { readFetch, readRequests } from "./literal-call.ts";
import { writePlainQuotes } from "./plain-quotes.ts";
import { readPowerShell } from "./powershell.ts";
import { readWget } from "./wget.ts";

/** A command or a message that sends the body; it is read as text, and never run. */
export const command: BodyMistake<"body.command"> = {
  id: "body.command",
  message: "The body is a command or an HTTP message: send only the text that it sends.",
  recognize: (body) => {
    const text = body.trimStart().replace(beforeName, "").replace(beforeCmdlet, "");
    for (const [start, read] of readers) if (start.test(text)) return toRecognized(read(writePlainQuotes(text)));
    return undefined;
  },
};

/** A prompt, `sudo` and a path, as they stand before a command in what is copied from a terminal or a script. */
const beforeName = /^(?:[$>%] +)?(?:sudo +)?(?:\/[\w./-]*\/)?(?=(?:curl(?:\.exe)?|wget)\s)/;
const beforeCmdlet = /^(?:PS [^\n>]*> *)?(?:\$\w+ *= *)?(?=(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s)/i;

/** How each command begins, and what finds the one body or query in it. */
const readers: readonly (readonly [start: RegExp, read: (text: string) => string | undefined])[] = [
  [/^curl(?:\.exe)?\s/, readCurl],
  [/^wget\s/, readWget],
  [/^(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/i, readPowerShell],
  [/^(?:await )?fetch\(/, readFetch],
  [/^(?:import requests\s+)?(?:\w+ = )?requests\.(?:get|post)\(/, readRequests],
  [/^[A-Z]+ \S+ HTTP\/\d/, readMessage],
];
