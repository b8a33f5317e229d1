import { listElement, listLength, ownProperty } from "./own-properties.ts";
import type { WrittenParameter } from "./written-parameter.ts";

/** The canonical texts of a request by the names of its parameters, in canonical order; absent ones are absent. */
export type EncodedProperties = readonly (readonly [name: string, encoded: EncodedProperty])[];

type EncodedProperty = string | readonly string[] | readonly Readonly<Record<string, unknown>>[];

/** Encodes the own properties of a request; its keys come where their first parameter comes. */
export function encodeRequest(parameters: readonly WrittenParameter[], request: object): EncodedProperties {
  const firstOfKey = parameters.find(({ isPerKey }) => isPerKey);
  return parameters.flatMap((parameter): EncodedProperties => {
    const value = encodeValue(parameter, ownProperty(request, parameter.name));
    const property: EncodedProperties = value === undefined ? [] : [[parameter.name, value]];
    return parameter === firstOfKey ? [...encodeKeys(parameters, request), ...property] : property;
  });
}

function encodeValue({ isRepeated, write }: WrittenParameter, value: unknown): string | readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!isRepeated) return write(value);
  return Array.isArray(value) && value.length > 0 ? value.map((one) => write(one)) : undefined;
}

function encodeKeys(parameters: readonly WrittenParameter[], request: object): EncodedProperties {
  const keys = ownProperty(request, "keys");
  const length = listLength(keys) ?? 0;
  if (length === 0) return [];
  const ofKey = parameters.filter(({ isPerKey }) => isPerKey);
  const encoded = Array.from({ length }, (_, index) => {
    const key = listElement(keys, index);
    return Object.fromEntries(
      ofKey.flatMap(({ name, write }): [string, string][] => {
        const value = ownProperty(key, name);
        return value === undefined ? [] : [[name, write(value)]];
      }),
    );
  });
  return [["keys", encoded]];
}
