import { endpoint } from "./recognize.ts";

/** Chromium's "Copy as cURL (cmd)" of a word; it also doubles other backslashes, which no program of Windows halves again. */
export function toCmdWord(text: string): string {
  const escaped = text
    .replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => slashes + slashes + (quote && '\\"'))
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, "^$&")
    .replace(/%(?=[a-zA-Z0-9_])/g, "%^")
    .replace(/\r?\n/g, "^\n\n");
  return `^"${escaped}^"`;
}

/** Chromium's "Copy as cURL (bash)" of a word that is not plain. */
function toAnsiC(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replace(/[^\x20-\x7e]|!/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `$'${escaped}'`;
}

function decodedWords(body: string): readonly string[] {
  return [...new URLSearchParams(body)].map(([name, text]) => `${name}=${text}`);
}

/** Writes a body into a command or a message, in each way that people copy. */
export const commandWriters: readonly ((body: string) => string)[] = [
  (body) => `curl '${endpoint}' -d '${body}'`,
  (body) => `curl -sS --data "${body}" ${endpoint}`,
  (body) => `curl ${endpoint} --data-raw ${toAnsiC(body)}`,
  (body) => `curl -d &quot;${body.replaceAll("&", "&amp;")}&quot; ${endpoint}`,
  (body) => `curl -d \u201c${body}\u201d ${endpoint}`,
  (body) => `curl "${endpoint}" --data "${body.replaceAll("%", "^%^")}" --compressed`,
  (body) =>
    `curl -G ${body
      .split("&")
      .map((pair) => `-d '${pair}'`)
      .join(" \\\n  ")} ${endpoint}`,
  (body) => `curl ${toCmdWord(endpoint)} ^\n --data-raw ${toCmdWord(body)}`,
  (body) => `curl ${toCmdWord(`${endpoint}?${body}`)}`,
  (body) => {
    const words = decodedWords(body);
    // No argument has a NUL.
    return words.some((word) => word.includes("\0"))
      ? `curl -d ${toAnsiC(body)}`
      : `curl ${words.map((word) => `--data-urlencode ${toAnsiC(word)}`).join(" ")}`;
  },
  (body) => {
    const words = decodedWords(body);
    // A line of cmd has no control characters.
    const isLine = !words.some((word) => /\p{Cc}/u.test(word));
    return isLine
      ? `curl ${words.map((word) => `--data-urlencode ${toCmdWord(word)}`).join(" ^\n")}`
      : `curl -d ${toCmdWord(body)}`;
  },
  (body) => `fetch("${endpoint}", { body: ${JSON.stringify(body)}, method: "POST" })`,
  (body) => `fetch("${endpoint}", { body: new URLSearchParams(${JSON.stringify(body)}) })`,
  (body) => `wget --post-data '${body}' ${endpoint}`,
  (body) => {
    const pairs = [...new URLSearchParams(body)];
    const members = pairs.map(([name, text]) => `${name}='${text.replaceAll("'", "''")}'`);
    // A hash table has each name once.
    return new Set(pairs.map(([name]) => name)).size < pairs.length
      ? `Invoke-WebRequest -Uri ${endpoint} -Body '${body}'`
      : `Invoke-WebRequest -Uri '${endpoint}' -Method Post -Body @{${members.join("; ")}}`;
  },
  (body) => `POST /hms/wv/token HTTP/1.1\nHost: a\n\n${body}`,
];
