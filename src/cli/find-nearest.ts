import { findNearMiss } from "../contract/near-miss.ts";
import { editDistance } from "../text/edit-distance.ts";
import { type Explaining, listExplained, namesOf } from "./explained.ts";

/**
 * Finds what may have been meant: the parameter that a name nearly matches, then the nearest others, at most three in all. Near
 * is what a third of the subject's characters turn into it, at most six; of a shorter subject, one.
 */
export function findNearest(subject: string, contract: Explaining): readonly string[] {
  const { rules, codes, advice, diagnoses } = listExplained(contract);
  const start = subject.slice(0, 40); // bounds the cost
  const ids = [...rules.map(({ rule }) => rule), ...[...advice, ...diagnoses].map(({ id }) => id)];
  const subjects = [...codes.map(({ code }) => String(code)), ...ids, ...namesOf(contract)];
  const most = Math.min(Math.max(Math.round(subject.length / 3), 1), 6);
  const nearest = subjects
    .map((name) => [name, editDistance(start, name)] as const)
    .filter(([, distance]) => distance <= most)
    .sort(([, one], [, other]) => one - other)
    .map(([name]) => name);
  const meant = subject.includes(".") ? undefined : findNearMiss(subject, contract.slots); // a rule has a point
  return [...new Set([...(meant === undefined ? [] : [meant]), ...nearest])].slice(0, 3);
}
