import { wipe } from "../text/bytes.ts";
import { isBytes } from "../text/bytes-of.ts";
import { decodeUtf8 } from "../text/decode-utf8.ts";
import { detached } from "../text/detached.ts";
import { UrlencodedReader } from "../text/urlencoded-reader.ts";
import { type BodyRule, bodyTypeMessage } from "./body-rules.ts";
import { Collector, type Decoded } from "./collector.ts";
import type { Contract } from "./contract.ts";
import type { DecodeSettings } from "./decode-options.ts";
import { loggableName } from "./issue.ts";
import type { IssueList } from "./issue-list.ts";
import type { PartCollector } from "./part-collector.ts";
import type { Slot } from "./slot.ts";

/** Decodes an urlencoded body by a contract: a valid request, or every issue. */
export function decodeBody<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  contract: Contract<Request, Name, Rule, Values>,
  input: unknown,
  { now, keepUnknown }: DecodeSettings,
): Decoded<Request, Name, Rule> {
  if (typeof input !== "string" && !isBytes(input)) return refuse(contract, "input.type", bodyTypeMessage);
  const body = typeof input === "string" ? input : decodeUtf8(input);
  if (body === undefined) return refuse(contract, "body.utf-8");
  const collector = new Collector(contract, now);
  try {
    takePairs(contract, new UrlencodedReader(body), collector, keepUnknown);
  } finally {
    wipe(body.length); // also when the stack is exhausted: the bytes hold keys
  }
  return collector.result();
}

function takePairs<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  contract: Contract<Request, Name, Rule, Values>,
  reader: UrlencodedReader,
  collector: Collector<Request, Name, Rule, Values>,
  keepUnknown: boolean,
): void {
  const { findSlot } = contract;
  const { part } = collector;
  while (reader.nextPair() && !collector.isFull) {
    const slot = reader.knownName(findSlot);
    if (slot === undefined) takeOther(contract, reader, collector, keepUnknown);
    else if (slot.isRepeated) takeOccurrence(slot, reader, part, collector);
    else takeParameter(slot, reader, part, collector);
  }
}

/** Refuses an input as a whole: nothing else of it is checked. The sentence is that of the rule, or another one. */
export function refuse<Request extends object, Name extends string, Rule extends string>(
  contract: Contract<Request, Name, Rule>,
  rule: BodyRule,
  message?: string,
): Decoded<Request, Name, Rule> {
  const issue = contract.createIssue(rule);
  return { _tag: "Left", left: [message === undefined ? issue : { ...issue, message }] };
}

/** A pair yields at most one issue of the body: its name's encoding, unknown, duplicate, its text's encoding (decision D14). */
function takeParameter<Name extends string, Rule extends string, Values extends unknown[]>(
  slot: Slot<Name, Values[number], Rule>,
  reader: UrlencodedReader,
  part: PartCollector<Name, Rule, Values>,
  body: WithIssues<Name, Rule>,
): void {
  const { name } = slot;
  if (part.has(slot)) {
    body.issues.add("body.duplicate-parameter", { ...part.locate(slot), name: part.nameOf(name) });
    reader.skipText();
  } else {
    const text = reader.text();
    if (typeof text === "string") {
      part.take(slot, slot.outlivesRequest ? detached(text) : text, reader.classes);
    } else {
      body.issues.add(`body.${text.reason}`, part.locate(slot));
      part.takeUndecodable(slot);
    }
  }
}

function takeOccurrence<Name extends string, Rule extends string, Values extends unknown[]>(
  slot: Slot<Name, Values[number], Rule>,
  reader: UrlencodedReader,
  part: PartCollector<Name, Rule, Values>,
  body: WithIssues<Name, Rule>,
): void {
  const text = reader.text();
  if (typeof text === "string") {
    part.takeOccurrence(slot, text, reader.classes);
  } else {
    body.issues.add(`body.${text.reason}`, { parameter: slot.name, index: part.nextOccurrence(slot.index) });
    part.skipOccurrence(slot.index);
  }
}

/** Takes a pair whose name is escaped, without `=`, or unknown. */
function takeOther<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  { slotsByName, slots, keyed }: Contract<Request, Name, Rule, Values>,
  reader: UrlencodedReader,
  collector: Collector<Request, Name, Rule, Values>,
  keepUnknown: boolean,
): void {
  const { part } = collector;
  const name = reader.name();
  const slot = typeof name === "string" ? slotsByName.get(name) : undefined;
  const inKey = typeof name === "string" ? keyed?.find(name) : undefined;
  if (slot?.isRepeated) {
    takeOccurrence(slot, reader, part, collector);
  } else if (slot !== undefined) {
    takeParameter(slot, reader, part, collector);
  } else if (keyed !== undefined && inKey !== undefined) {
    takeParameter(inKey.slot, reader, collector.keysOf(keyed).at(inKey.index), collector);
  } else if (typeof name === "string" && keepUnknown) {
    const text = reader.wellFormedText();
    if (typeof text === "string") collector.extra.push([name, text]);
    else collector.issues.add(`body.${text.reason}`, loggableName(name));
  } else {
    if (typeof name === "string") collector.issues.addUnknown(name, slots);
    else collector.issues.add(`body.${name.reason}`);
    reader.skipText();
  }
}

/** Where the issues of the body go. */
interface WithIssues<Name extends string, Rule extends string> {
  readonly issues: IssueList<Name, Rule>;
}
