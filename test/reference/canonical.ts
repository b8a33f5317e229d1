// The canonical body of a decoded request.

import type { Parameter } from "./contracts.ts";
import { encodeComponent } from "./urlencoded.ts";

type Pair = readonly [name: string, value: string];
type Values = Readonly<Record<string, unknown>>;

/** A request as it is decoded. */
export interface ReferenceRequest extends Values {
  readonly keys?: readonly Values[];
  readonly wvExtension?: readonly { readonly type: string; readonly payload: string }[];
  readonly extra?: readonly Pair[];
}

export function canonicalBody(request: ReferenceRequest, parameters: readonly Parameter[]): string {
  const perKey = parameters.filter(({ isPerKey }) => isPerKey);
  const pairs: Pair[] = [];
  for (const { name } of parameters) {
    if (name === "kid") {
      for (const [index, key] of (request.keys ?? []).entries()) pairs.push(...toPairs(key, perKey, `.${index}`));
    }
    if (name === "wvExtension") {
      for (const { type, payload } of request.wvExtension ?? []) pairs.push([name, `${type},${payload}`]);
    } else if (request[name] !== undefined) {
      pairs.push([name, String(request[name])]);
    }
  }
  pairs.push(...(request.extra ?? []));
  return pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`).join("&");
}

function toPairs(key: Values, perKey: readonly Parameter[], suffix: string): Pair[] {
  return perKey.flatMap(({ name }): Pair[] => (key[name] === undefined ? [] : [[name + suffix, String(key[name])]]));
}
