import type { Contract } from "./contract.ts";
import type { Pair } from "./extra.ts";
import { isLoggableName } from "./issue.ts";

/** Stands for a value that must not reach a log. */
export const redacted = "[redacted]";

/** A copy of a request without its secrets, without the texts of `extra`, and without names that could be keys. */
export function redactRequest<Request extends { readonly extra?: readonly Pair[] }, Name extends string>(
  { slots }: Contract<Request, Name, string>,
  request: Request,
): object {
  const safe = slots
    .filter(({ name }) => Object.hasOwn(request, name))
    .map(({ name, parameter }) => [name, parameter.secret ? redacted : Reflect.get(request, name)]);
  const extra = Object.hasOwn(request, "extra")
    ? { extra: request.extra?.map(([name]) => [isLoggableName(name) ? name : redacted, redacted]) }
    : {};
  return { ...Object.fromEntries(safe), ...extra };
}
