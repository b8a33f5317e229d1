import type { Pair } from "./extra.ts";
import { isLoggableName } from "./issue.ts";
import { listElement, listLength, ownProperty } from "./own-properties.ts";
import type { WrittenParameter } from "./written-parameter.ts";

/** Stands for a value that must not reach a log. */
export const redacted = "[redacted]";

/** A request in which `"[redacted]"` stands for each parameter named `Secret`, in its keys too, and for each text of `extra`. */
export type RedactedRequest<Request, Secret extends string> = Request extends unknown
  ? { readonly [Name in keyof Request]: RedactedValue<Request[Name], Name, Secret> }
  : never;

type RedactedValue<Value, Name, Secret extends string> = Value extends undefined
  ? undefined
  : Name extends Secret
    ? typeof redacted
    : Name extends "extra"
      ? readonly (readonly [name: string, text: typeof redacted])[]
      : Name extends "keys"
        ? { readonly [At in keyof Value]: RedactedRequest<Value[At], Secret> }
        : Value;

type Property = readonly [name: string, value: unknown];

/** A copy of a request without its secrets, without the texts of `extra`, and without names that may not be shown. */
export function redactRequest(
  parameters: readonly WrittenParameter[],
  request: { readonly extra?: readonly Pair[] },
): Record<string, unknown> {
  const firstOfKey = parameters.find(({ isPerKey }) => isPerKey);
  const safe = parameters.flatMap((parameter): Property[] => {
    const property = redactProperty(parameter, request);
    return parameter === firstOfKey ? [...redactKeys(parameters, request), ...property] : property;
  });
  if (Object.hasOwn(request, "extra")) {
    safe.push(["extra", request.extra?.map(([name]) => [isLoggableName(name) ? name : redacted, redacted])]);
  }
  return Object.fromEntries(safe);
}

function redactProperty({ name, isSecret }: WrittenParameter, holder: object): Property[] {
  if (!Object.hasOwn(holder, name)) return [];
  return [[name, isSecret ? redacted : ownProperty(holder, name)]];
}

function redactKeys(parameters: readonly WrittenParameter[], request: object): Property[] {
  if (!Object.hasOwn(request, "keys")) return [];
  const keys = ownProperty(request, "keys");
  const ofKey = parameters.filter(({ isPerKey }) => isPerKey);
  const safe = Array.from({ length: listLength(keys) ?? 0 }, (_, index) => {
    const key = listElement(keys, index);
    if (typeof key !== "object" || key === null) return {};
    return Object.fromEntries(ofKey.flatMap((parameter) => redactProperty(parameter, key)));
  });
  return [["keys", safe]];
}
