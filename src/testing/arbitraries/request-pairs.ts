import * as fc from "fast-check";
import type { ParameterName } from "../../parameter-name.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { spellings } from "./spellings.ts";

/** A parameter's name and its text, as a body holds them before it is encoded. */
export type Pair<Name extends string = string> = readonly [name: Name, text: string];

/** The pairs of a valid request in canonical order, each text in any spelling. */
export const requestPairs: fc.Arbitrary<Pair<ParameterName>[]> = fc
  .tuple(
    one("customerAuthenticator"),
    atMostOne("errorFormat"),
    atMostOne("generalFlags"),
    keySource(),
    atMostOne("contentId"),
    one("securityLevel"),
    one("hdcpOutputControl"),
    atMostOne("licenseDuration"),
    fc.array(pair("wvExtension"), { maxLength: 4 }),
    atMostOne("expirationTime"),
    atMostOne("cookie"),
  )
  .map((groups) => groups.flat());

/** The key id, and one of the three sources of the content key (decisions D1 and D2). */
function keySource(): fc.Arbitrary<Pair<ParameterName>[]> {
  const [kek, kid, ek, contentKey] = [one("kek"), one("kid"), one("ek"), one("contentKey")];
  const beside = atMostOne("contentKey");
  const clear = fc.tuple(kid, contentKey);
  const wrapped = fc.tuple(kek, kid, ek, beside);
  const stored = fc.tuple(kek, kid, beside);
  return fc.oneof(firstIsPlainest, clear, wrapped, stored).map((groups) => groups.flat());
}

function pair<N extends ParameterName>(name: N): fc.Arbitrary<Pair<N>> {
  return spellings[name].map((text): Pair<N> => [name, text]);
}

function one<N extends ParameterName>(name: N): fc.Arbitrary<Pair<N>[]> {
  return fc.tuple(pair(name));
}

function atMostOne<N extends ParameterName>(name: N): fc.Arbitrary<Pair<N>[]> {
  return fc.option(one(name), { nil: [] });
}
