import fc from "fast-check";
import type { ObservedName } from "../reference/rules.ts";

// Requests by the observed contract, most of them valid, with one key or several.

export type Named<V> = readonly [name: ObservedName, value: V];

/** A request as bodies and objects write it, each in its way. */
export interface DrawnRequest<V> {
  /** The parameters without an index. */
  readonly plain: readonly Named<V>[];
  readonly keys: readonly { readonly index: number; readonly values: readonly Named<V>[] }[];
}

/** How the request is spoilt, if it is: a parameter loses its index, or is absent. */
type Spoilt = "not" | "mixed" | "absent";

const optional: readonly ObservedName[] = [
  ...(["errorFormat", "useHttps", "generalFlags", "contentId", "licenseDuration"] as const),
  ...(["playbackDuration", "wvExtension", "expirationTime", "cookie"] as const),
];
const levels: readonly ObservedName[] = ["securityLevel", "hdcpOutputControl", "trackType"];

/** Draws a request whose values are drawn by name. */
export function drawnRequest<V>(values: (name: ObservedName) => fc.Arbitrary<V>): fc.Arbitrary<DrawnRequest<V>> {
  const one = (name: ObservedName): fc.Arbitrary<readonly Named<V>[]> => values(name).map((value) => [[name, value]]);
  const perhaps = (name: ObservedName): fc.Arbitrary<readonly Named<V>[]> => fc.option(one(name), { nil: [] });
  const key = fc.record({
    kid: one("kid"),
    contentKey: one("contentKey"),
    ek: one("ek"),
    source: fc.constantFrom("contentKey", "ek", "both", "stored"),
    levels: fc.tuple(...levels.map(perhaps)),
  });
  return fc
    .record({
      authenticator: one("customerAuthenticator"),
      others: fc.tuple(...optional.map(perhaps)),
      kek: perhaps("kek"),
      keys: fc.array(key, { minLength: 1, maxLength: 4 }),
      indexes: drawnIndexes,
      spoilt: fc.oneof({ weight: 12, arbitrary: fc.constant<Spoilt>("not") }, fc.constantFrom("mixed", "absent")),
      at: fc.nat(),
    })
    .map(({ authenticator, others, kek, keys, indexes, spoilt, at }) => {
      const plain = [...authenticator, ...others.flat(), ...kek];
      const written = keys.map(({ kid, contentKey, ek, source, levels }, place) => {
        const wrapped = kek.length > 0 && (source === "ek" || source === "both") ? ek : [];
        const clear = kek.length === 0 || source === "contentKey" || source === "both" ? contentKey : [];
        return { index: indexes?.[place] ?? place, values: [...kid, ...wrapped, ...clear, ...levels.flat()] };
      });
      if (indexes === null) return spoil({ plain: [...plain, ...(written[0]?.values ?? [])], keys: [] }, spoilt, at);
      return spoil({ plain, keys: written }, spoilt, at);
    });
}

/** The indexes of four keys; none for a request with plain names, an empty list for 0, 1, 2, 3. */
const drawnIndexes: fc.Arbitrary<readonly number[] | null> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 12, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(0, 1, 2, 3, 4, 5, 9, 10, 99, 998, 999), { minLength: 4 }) },
);

function spoil<V>(request: DrawnRequest<V>, spoilt: Spoilt, at: number): DrawnRequest<V> {
  const place = at % Math.max(1, request.keys.length);
  const moved = request.keys[place]?.values.at(at % 3);
  if (spoilt === "not" || moved === undefined) return request;
  const keys = request.keys.map((key, index) =>
    index === place ? { ...key, values: key.values.filter((value) => value !== moved) } : key,
  );
  return { plain: spoilt === "mixed" ? [...request.plain, moved] : request.plain, keys };
}
