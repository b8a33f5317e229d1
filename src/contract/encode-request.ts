import type { Contract } from "./contract.ts";
import { ownProperty } from "./own-properties.ts";

/** The canonical texts of a request by the names of its parameters, in canonical order; absent ones are absent. */
export function encodeRequest<Request extends object, Name extends string>(
  { slots }: Contract<Request, Name, string>,
  request: Request,
): readonly (readonly [name: Name, encoded: string | readonly string[]])[] {
  const encoded: (readonly [Name, string | readonly string[]])[] = [];
  for (const { name, parameter, isRepeated } of slots) {
    const value = ownProperty(request, name);
    if (value === undefined) continue;
    if (!isRepeated) encoded.push([name, parameter.write(value)]);
    else if (Array.isArray(value) && value.length > 0) encoded.push([name, value.map((one) => parameter.write(one))]);
  }
  return encoded;
}
