import { observed } from "../../../src/contracts/observed.ts";
import type { ParameterName } from "../../../src/index.ts";
import type { Change, WrittenName } from "./change.ts";
import type { Pair } from "./pairs.ts";

/** Whether each of several keys may give a parameter, with its index. */
export function isPerKey(name: string): name is ParameterName {
  return observed.slots.some((slot) => slot.isPerKey && slot.name === name);
}

/** The same changes in requests of one to three keys: each to one key, and one after the other to each. */
export function inOneKey(changes: readonly Change[]): readonly Change[] {
  return changes.map((change, at) => {
    const keys = 1 + (at % 3);
    const index = at % 2 === 0 ? keys - 1 : 0;
    return { ...change, keys, ...indexed(change, index) };
  });
}

function indexed({ without, pairs }: Change, index: number): Pick<Change, "without" | "pairs"> {
  return {
    ...(without && { without: without.map((name): WrittenName => (isPerKey(name) ? `${name}.${index}` : name)) }),
    ...(pairs && { pairs: pairs.map(([name, text]): Pair => [isPerKey(name) ? `${name}.${index}` : name, text]) }),
  };
}

/** The names of all parameters of one key. */
export function namesOfKey(index: number): readonly WrittenName[] {
  return observed.slots.filter((slot) => slot.isPerKey).map(({ name }): WrittenName => `${name}.${index}`);
}
