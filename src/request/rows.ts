import { type ParameterName, parameterNames } from "../parameter-name.ts";
import { parameters } from "../parameters/index.ts";
import type { Parameter } from "../parameters/parameter.ts";

/** A row of the contract's table as decoding needs it, with its place in canonical order from 0. */
export interface Row extends Pick<Parameter<ParameterName, unknown>, "name" | "required" | "read"> {
  readonly place: number;
}

/** The table in canonical order. */
export const rows: readonly Row[] = parameterNames.map((name, place) => {
  const { required, read } = parameters[name];
  return { name, required, read, place };
});

/** The row of each name. */
export const rowOf: ReadonlyMap<string, Row> = new Map(rows.map((row) => [row.name, row]));
