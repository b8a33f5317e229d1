import { documented } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import type { DecodeOptions } from "../../src/index.ts";
import type { ContractName } from "../reference/contracts.ts";
import type { Options } from "./drawn-strings.ts";

/** A contract by which the library and the reference are compared. */
export interface Compared {
  /** Its name in the reference. */
  readonly name: ContractName;
  /** Its rules in the library, with their messages. */
  readonly rules: { readonly [rule: string]: { readonly message: string } };
  /** Adds the contract to the options of the library. */
  readonly choose: (options: Options) => DecodeOptions;
}

/** The contracts, by each of which every input is decoded. */
export const compared: readonly Compared[] = [
  { name: "documented", rules: documented.rules, choose: (options) => options },
  { name: "observed", rules: observed.rules, choose: (options) => ({ ...options, contract: observed }) },
];
