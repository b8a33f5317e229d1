import { isWellFormed } from "../text/well-formed.ts";
import { isLoggableName, locateInKey } from "./issue.ts";
import { maxKeys } from "./key-rules.ts";
import type { Keyed, KeyedCollector } from "./keyed.ts";
import { listElement, listLength, ownProperties } from "./own-properties.ts";

/**
 * Takes the own properties of an object: its keys come as the elements of `keys`, or as properties with an index; each other
 * property goes to `take`. Returns false where the input is no object that can be read.
 */
export function takeKeyedObject<
  Request extends object,
  Name extends string,
  Rule extends string,
  Values extends unknown[],
>(
  keyed: Keyed<Request, Name, Rule, Values>,
  input: unknown,
  collector: KeyedCollector<Request, Name, Rule, Values>,
  isForm: boolean,
  take: (name: string, value: unknown) => void,
): boolean {
  const properties = ownProperties(input);
  if (properties === undefined) return false;
  // A key of the list counts, also one that a property with its index comes before.
  const listed = keyCount(properties.find(([name]) => name === "keys")?.[1]) ?? 0;
  for (const [name, value] of properties) {
    if (value === undefined || collector.isFull) continue;
    const key = keyed.find(name);
    if (name === "keys") takeKeys(keyed, value, collector, isForm);
    else if (key === undefined) take(name, value);
    else if (key.index < listed) collector.issues.add("body.duplicate-parameter", { ...locateInKey(key), name });
    else if (value !== "" || !isForm) collector.keysOf(keyed).at(key.index).take(key.slot, value);
  }
  return true;
}

/** The number of keys in a list; `undefined` for what is no list, or too long. */
function keyCount(list: unknown): number | undefined {
  const length = listLength(list);
  return length === undefined || length > maxKeys ? undefined : length;
}

function takeKeys<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  keyed: Keyed<Request, Name, Rule, Values>,
  list: unknown,
  collector: KeyedCollector<Request, Name, Rule, Values>,
  isForm: boolean,
): void {
  const count = keyCount(list);
  if (count === undefined) collector.keysOf(keyed).takeNoList();
  for (let index = 0; index < (count ?? 0) && !collector.isFull; index++) {
    takeKey(keyed, listElement(list, index), index, collector, isForm);
  }
}

function takeKey<Request extends object, Name extends string, Rule extends string, Values extends unknown[]>(
  keyed: Keyed<Request, Name, Rule, Values>,
  element: unknown,
  index: number,
  collector: KeyedCollector<Request, Name, Rule, Values>,
  isForm: boolean,
): void {
  const { issues } = collector;
  const keys = collector.keysOf(keyed);
  const properties = ownProperties(element);
  if (properties === undefined) {
    keys.takeMisshapen(index);
    return;
  }
  const key = keys.at(index);
  for (const [name, value] of properties) {
    const slot = keyed.slotOf(name);
    if (value === undefined || (isForm && value === "" && slot !== undefined)) continue;
    if (slot !== undefined) key.take(slot, value);
    else if (!isWellFormed(name)) issues.add("body.utf-8", { index, path: ["keys", index] });
    else issues.addUnknown(name, keyed.candidates, { index, path: ["keys", index, ...shownName(name)] });
  }
}

/** The end of the path to an unknown name: the name, where it may be shown (decision D15). */
function shownName(name: string): readonly string[] {
  return isLoggableName(name) ? [name] : [];
}
