import { listElement, listLength, ownProperty } from "../../contract/own-properties.ts";
import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { onlyOne } from "./only-one.ts";
import { parseJson } from "./parse-json.ts";

/** The export of a browser's network panel, or one entry of it. */
export const har: BodyMistake<"body.har"> = {
  id: "body.har",
  message: "The body is a HAR file: send only the text of the request in it.",
  recognize: (body) => {
    const value = parseJson(body);
    if (value === undefined || !isHar(value)) return undefined;
    return toRecognized(onlyOne([...new Set(postDataOf(value).map(textOf))]));
  },
};

/** Whether a JSON value has the entries of a HAR file, or is one of them. */
export function isHar(value: object): boolean {
  return listLength(entriesOf(value)) !== undefined || postDataOfEntry(value) !== undefined;
}

function entriesOf(har: object): unknown {
  return ownProperty(ownProperty(har, "log"), "entries");
}

function postDataOfEntry(entry: unknown): unknown {
  return ownProperty(ownProperty(entry, "request"), "postData");
}

function postDataOf(har: object): readonly unknown[] {
  return [postDataOfEntry(har), ...elements(entriesOf(har)).map(postDataOfEntry)];
}

/** The text that was sent, or the pairs of a form in place of it; empty if there is neither. */
function textOf(postData: unknown): string {
  const text = ownProperty(postData, "text");
  if (typeof text === "string") return text;
  const pairs = elements(ownProperty(postData, "params")).flatMap(toPairs);
  return encodePairs(pairs) ?? "";
}

function toPairs(param: unknown): readonly Pair[] {
  const [name, value] = [ownProperty(param, "name"), ownProperty(param, "value")];
  return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
}

function elements(list: unknown): readonly unknown[] {
  return Array.from({ length: listLength(list) ?? 0 }, (_, index) => listElement(list, index));
}
