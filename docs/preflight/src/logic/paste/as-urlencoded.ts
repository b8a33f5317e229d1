import { bodyPairs } from "./body-pairs.ts";

/**
 * Writes a curl command that sends a form with `-F` as one that sends pairs; `undefined` if it sends none, or something else too.
 */
export function asUrlencoded(command: string): string | undefined {
  return form.test(command) && !/\s(?:-d|--data)/.test(command)
    ? command.replaceAll(forms, "$1--data-urlencode ")
    : undefined;
}

const form = /\s(?:-F|--form(?:-string)?)[\s'"=]/;
const forms = /(\s)(?:-F|--form(?:-string)?)(?=[\s'"=])=?/g;

/** Whether a part of a form is a file, or has a type: only curl knows what it sends. */
export function hasFile(body: string): boolean {
  return bodyPairs(body).some(({ text = "" }) => /^[@<]|;(?:type|filename|headers|encoder)=/.test(text));
}
