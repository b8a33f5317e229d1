import { isWellFormed } from "../text/well-formed.ts";
import { Collector, type Decoded } from "./collector.ts";
import type { Contract } from "./contract.ts";
import { refuse } from "./decode-body.ts";
import type { DecodeSettings } from "./decode-options.ts";
import { locateInKey, loggableName } from "./issue.ts";
import { forEachOwn, listElement, listLength, readPairs } from "./own-properties.ts";
import type { PartCollector } from "./part-collector.ts";
import type { Slot } from "./slot.ts";

/** How an object is decoded. */
export interface ObjectSettings extends DecodeSettings {
  /** Whether it holds the values of a form: an empty string is absent (decision D11), also in a list, and there is no `extra`. */
  readonly isForm: boolean;
}

/** Decodes an object, whose properties are strings or typed values, by a contract: a valid request, or every issue. */
export function decodeObject<
  Request extends object,
  Name extends string,
  Rule extends string,
  Values extends unknown[],
>(
  contract: Contract<Request, Name, Rule, Values>,
  input: unknown,
  settings: ObjectSettings,
): Decoded<Request, Name, Rule> {
  const collector = new Collector(contract, settings.now);
  const { isForm } = settings;
  const take = (name: string, value: unknown): void => {
    if (value === undefined || collector.isFull) return;
    const slot = contract.slotsByName.get(name);
    if (slot === undefined) takeUnknown(contract, name, value, collector, settings);
    else if (slot.isRepeated) takeOccurrences(slot, value, collector.part, isForm);
    else if (value !== "" || !isForm) collector.part.take(slot, value);
  };
  const { keyed } = contract;
  const isRead = keyed ? keyed.takeObject(input, collector, isForm, take) : forEachOwn(input, take);
  return isRead ? collector.result() : refuse(contract, "input.type");
}

/** Takes one occurrence, or the elements of a list of them (decision D11). */
function takeOccurrences<Name extends string, Rule extends string, Values extends unknown[]>(
  slot: Slot<Name, Values[number], Rule>,
  value: unknown,
  part: PartCollector<Name, Rule, Values>,
  isForm: boolean,
): void {
  const length = listLength(value);
  for (let at = 0; at < (length ?? 1) && !part.hasEnoughOccurrences(slot.index); at++) {
    const element = length === undefined ? value : listElement(value, at);
    if (isForm && (element === "" || element === undefined)) part.skipOccurrence(slot.index);
    else part.takeOccurrence(slot, element);
  }
}

/** Takes a property that is no parameter; its issues come in the order of decision D14. */
function takeUnknown<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  { slotsByName, slots, keyed }: Contract<Request, Name, Rule, Values>,
  name: string,
  value: unknown,
  collector: Collector<Request, Name, Rule, Values>,
  { keepUnknown, isForm }: ObjectSettings,
): void {
  const { issues } = collector;
  const pairs = name === "extra" && !isForm ? readPairs(value) : undefined;
  if (pairs !== undefined) {
    for (const pair of pairs) {
      // A parameter has no business in `extra` (decision D13).
      const [pairName] = pair;
      const parameter = slotsByName.get(pairName)?.name;
      const inKey = keyed?.find(pairName);
      if (parameter !== undefined) issues.add("body.duplicate-parameter", { parameter, name: pairName });
      else if (inKey !== undefined) issues.add("body.duplicate-parameter", { ...locateInKey(inKey), name: pairName });
      else collector.extra.push(pair);
    }
  } else if (!isWellFormed(name)) {
    issues.add("body.utf-8");
  } else if (!keepUnknown || typeof value !== "string") {
    issues.addUnknown(name, slots);
  } else if (!isWellFormed(value)) {
    issues.add("body.utf-8", loggableName(name));
  } else {
    collector.extra.push([name, value]);
  }
}
