import { bodyPairs } from "./body-pairs.ts";

/**
 * Writes a curl command that sends a form with `-F`, or a command of HTTPie with `--form`, as a curl command that sends pairs, which the
 * library reads. Returns `undefined` for all else, and for a command that sends something else too.
 */
export function asUrlencoded(command: string): string | undefined {
  if (/^https?\s/.test(command)) return fromHttpie(command);
  return form.test(command) && !/\s(?:-d|--data)/.test(command)
    ? command.replaceAll(forms, "$1--data-urlencode ")
    : undefined;
}

const form = /\s(?:-F|--form(?:-string)?)[\s'"=]/;
const forms = /(\s)(?:-F|--form(?:-string)?)(?=[\s'"=])=?/g;

/** Keeps the words as they are quoted. @see the documentation of HTTPie, Request items */
function fromHttpie(command: string): string | undefined {
  const [, ...all] = command.match(word) ?? [];
  const end = all.findIndex((one) => /^[|<>;&]/.test(one));
  const words = end === -1 ? all : all.slice(0, end);
  const [url = "", ...items] = words.filter((one) => !/^(?:-|[A-Z]+$)/.test(one));
  const fields = items.filter((item) => !header.test(item));
  const isForm = words.includes("--form") || words.includes("-f");
  if (!isForm || !fields.every((item) => field.test(item))) return undefined;
  return ["curl", url, ...fields.map((item) => `--data-urlencode ${item}`)].join(" ");
}

const word = /(?:[^\s'"\\]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\\S)+/g;
const header = /^["']?(?!https?:)[\w-]+:(?!=)/;
/** No query (`==`), file (`=@`) or JSON (`:=`). */
const field = /^["']?[\w.[\]-]+=(?![=@])/;

/** Whether a part of a form is a file, or has a type: only curl knows what it sends. */
export function hasFile(body: string): boolean {
  return bodyPairs(body).some(({ text = "" }) => /^[@<]|;(?:type|filename|headers|encoder)=/.test(text));
}
