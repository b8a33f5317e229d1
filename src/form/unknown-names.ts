import { own, ownProperties } from "../contract/own-properties.ts";
import type { Contract } from "../contracts/contract.ts";
import type { Issue } from "../contracts/issue.ts";
import { meantName } from "./meant-name.ts";

/**
 * Makes what answers the name that is meant by the unknown one of an issue. It is asked for every issue, in their order: an issue
 * has its name only if a log may have it (decision D15), so that the names of the values are read along.
 */
export function meantNames(contract: Contract<object>, values: unknown): (issue: Issue) => string | undefined {
  let left: Iterator<string> | undefined;
  return (issue) => {
    const isUnknown = issue.rule === "body.unknown-parameter";
    if (!isUnknown && issue.rule !== "body.utf-8") return undefined;
    const suggestion = own(issue, "suggestion");
    if (own(issue, "index") !== undefined) return suggestion; // within a key, whose path has the index
    left ??= unknownNames(contract, values);
    const name: string | undefined = left.next().value;
    return (isUnknown && name !== undefined ? meantName(name, contract) : undefined) ?? suggestion;
  };
}

/** The unknown names of the values of a form, in the order in which decoding meets them. */
function* unknownNames({ slotsByName, keyed }: Contract<object>, values: unknown): Generator<string, undefined> {
  for (const [name, value] of ownProperties(values) ?? []) {
    const isList = name === "keys" && keyed !== undefined;
    if (value !== undefined && !isList && !slotsByName.has(name) && keyed?.find(name) === undefined) yield name;
  }
  return undefined;
}
