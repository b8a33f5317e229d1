import { listElement, listLength, ownProperty } from "../../contract/own-properties.ts";
import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { onlyOne } from "./only-one.ts";
import { parseJson } from "./parse-json.ts";
import { queryOf } from "./query-of.ts";
import { hasRepeatedMembers } from "./repeated-members.ts";

/** The export of a browser's network panel, or one entry of it. */
export const har: BodyMistake<"body.har"> = {
  id: "body.har",
  message: "The body is a HAR file: send only the text of the request in it.",
  recognize: (body) => {
    const value = parseJson(body);
    if (value === undefined || !isHar(value)) return undefined;
    if (hasRepeatedMembers(body)) return {};
    const requests = [value, ...elements(entriesOf(value))].map((entry) => ownProperty(entry, "request"));
    return toRecognized(onlyOne([...new Set(requests.flatMap(textsOf))]));
  },
};

/** Whether a JSON value has the entries of a HAR file, or is one of them. */
export function isHar(value: object): boolean {
  const postData = ownProperty(ownProperty(value, "request"), "postData");
  return listLength(entriesOf(value)) !== undefined || postData !== undefined;
}

function entriesOf(har: object): unknown {
  return ownProperty(ownProperty(har, "log"), "entries");
}

/** The body and the query of a request; each is empty if there is none. */
function textsOf(request: unknown): readonly string[] {
  const url = ownProperty(request, "url");
  return [textOf(ownProperty(request, "postData")), typeof url === "string" ? queryOf(url) : ""];
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
