import type { Contract } from "./contract.ts";
import type { Pair } from "./extra.ts";
import { isLoggableName } from "./issue.ts";
import { ownProperty } from "./own-properties.ts";

/** Stands for a value that must not reach a log. */
export const redacted = "[redacted]";

/** A request in which `"[redacted]"` stands for each parameter named `Secret`, and for each text of `extra`. */
export type RedactedRequest<Request, Secret extends string> = Request extends unknown
  ? { readonly [Name in keyof Request]: RedactedValue<Request[Name], Name, Secret> }
  : never;

type RedactedValue<Value, Name, Secret extends string> = Value extends undefined
  ? undefined
  : Name extends Secret
    ? typeof redacted
    : Name extends "extra"
      ? readonly (readonly [name: string, text: typeof redacted])[]
      : Value;

/** A copy of a request without its secrets, without the texts of `extra`, and without names that may not be shown. */
export function redactRequest<Request extends { readonly extra?: readonly Pair[] }, Name extends string>(
  { slots }: Contract<Request, Name, string>,
  request: Request,
): Record<string, unknown> {
  const safe: (readonly [name: string, value: unknown])[] = slots
    .filter(({ name }) => Object.hasOwn(request, name))
    .map(({ name, parameter }) => [name, parameter.secret ? redacted : ownProperty(request, name)]);
  if (Object.hasOwn(request, "extra")) {
    safe.push(["extra", request.extra?.map(([name]) => [isLoggableName(name) ? name : redacted, redacted])]);
  }
  return Object.fromEntries(safe);
}
