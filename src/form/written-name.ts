import type { Contract } from "../contracts/contract.ts";

/** A name as form libraries write one within a list: `kid[0]`, `kid_0`, `keys[0].kid`. */
export interface WrittenName {
  readonly list: string;
  /** Its digits; empty for `kid[]`. */
  readonly index: string;
  /** The property of an element; empty if there is none. */
  readonly member: string;
}

/** Divides a name that has an index; `undefined` for any other name. */
export function divideName(name: string): WrittenName | undefined {
  const [, list = "", rest = ""] = /^([A-Za-z]{1,40})([[._].*)$/s.exec(name) ?? [];
  const suffix = /^(?:\[(\d{0,6})\]|[._](\d{1,6}))(?:\[(\w{1,40})\]|\.(\w{1,40}))?$/.exec(rest);
  if (suffix === null) return undefined;
  const [, inBrackets, plain = "", bracketed, dotted = ""] = suffix;
  return { list, index: inBrackets ?? plain, member: bracketed ?? dotted };
}

/**
 * The name in the notation of a contract, of a name whose meaning is clear: `kid.0` for `kid[0]`, `keys[0].kid` or `kid_0` if
 * the contract has several keys, and the row `wvExtension.0` for the property `value` of a row. Any other name stays as it is.
 */
export function toContractName(name: string, { keyed, slotsByName }: Contract): string {
  const { list, index, member } = divideName(name) ?? { list: "", index: "", member: "" };
  if (index === "") return name;
  if (list !== "keys") {
    if (slotsByName.get(list)?.isRepeated === true) return member === "value" ? `${list}.${index}` : name;
    return member === "" ? indexed(list) : name;
  }
  return indexed(member);

  function indexed(parameter: string): string {
    const inKey = `${parameter}.${index}`;
    return keyed?.find(inKey) === undefined ? name : inKey;
  }
}
