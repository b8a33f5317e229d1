import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Choice, SampleAcross } from "../../contract/sampling/sample-across.ts";
import { documented, type ParameterName, parameterNames } from "../../contracts/documented.ts";
import { type Pair, validPair } from "./pair.ts";
import { samplesAcross } from "./samples.ts";

type Pairs = Pair<ParameterName>[];

/** The pairs of a valid request in canonical order, each text in any encoding variant. */
export function requestPairs(): fc.Arbitrary<Pairs> {
  const across = samplesAcross();
  const chosen = new Set(across.flatMap(namesOf));
  const others = documented.slots.filter(({ name }) => !chosen.has(name));
  return fc
    .tuple(...across.map(oneChoice), ...others.map(occurrences))
    .map((groups) => groups.flat().toSorted(([one], [other]) => indexOf(one) - indexOf(other)));
}

/** The names of the parameters that rules across them look at. */
export function namesOf({ choices }: SampleAcross<ParameterName>): readonly ParameterName[] {
  return choices.flatMap(({ required, optional }) => [...required, ...optional]);
}

function oneChoice({ choices }: SampleAcross<ParameterName>): fc.Arbitrary<Pairs> {
  return fc.oneof(firstIsPlainest, ...choices.map(pairsOfChoice));
}

function pairsOfChoice({ required, optional }: Choice<ParameterName>): fc.Arbitrary<Pairs> {
  return fc.tuple(...required.map(once), ...optional.map(atMostOnce)).map((groups) => groups.flat());
}

function occurrences({ name, isRequired, isRepeated }: (typeof documented.slots)[number]): fc.Arbitrary<Pairs> {
  if (isRepeated) return fc.array(validPair(name), { maxLength: 4 });
  return isRequired ? once(name) : atMostOnce(name);
}

function once(name: ParameterName): fc.Arbitrary<Pairs> {
  return fc.tuple(validPair(name));
}

function atMostOnce(name: ParameterName): fc.Arbitrary<Pairs> {
  return fc.option(once(name), { nil: [] });
}

function indexOf(name: ParameterName): number {
  return parameterNames.indexOf(name);
}
