import { wipe } from "../text/bytes.ts";
import { isBytes } from "../text/bytes-of.ts";
import { decodeUtf8 } from "../text/decode-utf8.ts";
import { detached } from "../text/detached.ts";
import { UrlencodedNames } from "../text/urlencoded-names.ts";
import { UrlencodedReader } from "../text/urlencoded-reader.ts";
import type { BodyRule } from "./body-rules.ts";
import { Collector, type Decoded } from "./collector.ts";
import type { Contract } from "./contract.ts";
import type { DecodeSettings } from "./decode-options.ts";
import { createIssue, loggableName } from "./issue.ts";
import type { Slot } from "./slot.ts";

/** The slots by their names as they are in a body that escapes nothing needlessly. */
export type PlainNames<S> = UrlencodedNames<S>;

/** Makes the names by which {@link decodeBody} finds the slots of a contract; only bodies need them. */
export function createPlainNames<S>({ slotsByName }: { readonly slotsByName: ReadonlyMap<string, S> }): PlainNames<S> {
  return new UrlencodedNames(slotsByName);
}

/** Decodes an urlencoded body by a contract: a valid request, or every issue. */
export function decodeBody<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  contract: Contract<Request, Name, Rule, Values>,
  plainNames: PlainNames<Slot<Name, Values[number], Rule>>,
  input: unknown,
  { now, keepUnknown }: DecodeSettings,
): Decoded<Request, Name, Rule> {
  if (typeof input !== "string" && !isBytes(input)) return refuse(contract, "input.type");
  const body = typeof input === "string" ? input : decodeUtf8(input);
  if (body === undefined) return refuse(contract, "body.utf-8");
  const collector = new Collector(contract, now);
  try {
    const reader = new UrlencodedReader(body);
    while (reader.nextPair() && !collector.issues.isFull) {
      const slot = reader.knownName(plainNames);
      if (slot === undefined) takeOther(contract, reader, collector, keepUnknown);
      else takeParameter(slot, reader, collector);
    }
  } finally {
    wipe(body.length); // also when the stack is exhausted: the bytes hold keys
  }
  return collector.result();
}

/** Refuses an input as a whole: nothing else of it is checked. */
export function refuse<Request extends object, Name extends string, Rule extends string>(
  contract: Contract<Request, Name, Rule>,
  rule: BodyRule,
): Decoded<Request, Name, Rule> {
  return { _tag: "Left", left: [createIssue(contract.rules, rule)] };
}

/** A pair yields at most one issue of the body: its name's encoding, unknown, duplicate, its text's encoding (decision D14). */
function takeParameter<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  slot: Slot<Name, Values[number], Rule>,
  reader: UrlencodedReader,
  collector: Collector<Request, Name, Rule, Values>,
): void {
  const { name } = slot;
  if (slot.isRepeated) {
    takeOccurrence(slot, reader, collector);
  } else if (collector.has(slot)) {
    collector.issues.add("body.duplicate-parameter", { parameter: name, name });
    reader.skipText();
  } else {
    const text = reader.text();
    if (typeof text === "string") {
      collector.take(slot, slot.outlivesRequest ? detached(text) : text, reader.classes);
    } else {
      collector.issues.add(`body.${text.reason}`, { parameter: name });
      collector.takeUndecodable(slot);
    }
  }
}

function takeOccurrence<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  slot: Slot<Name, Values[number], Rule>,
  reader: UrlencodedReader,
  collector: Collector<Request, Name, Rule, Values>,
): void {
  const text = reader.text();
  if (typeof text === "string") {
    collector.takeOccurrence(slot, text, reader.classes);
  } else {
    collector.issues.add(`body.${text.reason}`, { parameter: slot.name, index: collector.nextOccurrence(slot.index) });
    collector.skipOccurrence(slot.index);
  }
}

/** Takes a pair whose name is escaped, without `=`, or unknown. */
function takeOther<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  { slotsByName, slots }: Contract<Request, Name, Rule, Values>,
  reader: UrlencodedReader,
  collector: Collector<Request, Name, Rule, Values>,
  keepUnknown: boolean,
): void {
  const { issues } = collector;
  const name = reader.name();
  const slot = typeof name === "string" ? slotsByName.get(name) : undefined;
  if (slot !== undefined) {
    takeParameter(slot, reader, collector);
  } else if (typeof name === "string" && keepUnknown) {
    const text = reader.wellFormedText();
    if (typeof text === "string") collector.extra.push([name, text]);
    else issues.add(`body.${text.reason}`, loggableName(name));
  } else {
    if (typeof name === "string") issues.addUnknown(name, slots);
    else issues.add(`body.${name.reason}`);
    reader.skipText();
  }
}
