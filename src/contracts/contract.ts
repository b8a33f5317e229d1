import type { Contract as AnyContract } from "../contract/contract.ts";
import { NameTable } from "../contract/name-table.ts";
import { own, ownProperty } from "../contract/own-properties.ts";
import { documented } from "./documented.ts";
import type { ParameterName, ParameterRule } from "./names.ts";
import type { ObservedAdviceId } from "./observed-advice.ts";
import type { ObservedTokenRequest } from "./observed-token-request.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * A contract, whose requests are of type `Request`: `documented` or `observed`.
 *
 * @see docs/contracts.md
 */
export interface Contract<Request extends object = TokenRequest | ObservedTokenRequest>
  extends AnyContract<Request, ParameterName, ParameterRule, unknown[], ObservedAdviceId> {}

/** No options, whose requests are those of the documented contract. */
export type NoOptions = Record<never, never>;

/** The request that decoding with some options gives; of either contract where the options do not tell. */
export type RequestOf<Options> = "contract" extends keyof Options
  ? Options extends { readonly contract?: infer C }
    ? RequestOfContract<C>
    : never
  : TokenRequest;

type RequestOfContract<C> = C extends Contract<infer Request> ? Request : TokenRequest;

/** The contract that options name; the documented one where they name none. */
export function contractIn<Options>(options: Options | undefined): Contract<RequestOf<Options>>;
export function contractIn(options: { readonly contract?: Contract } | undefined): Contract<object> {
  return options === undefined ? documented : (readContract(options) ?? documented);
}

/** The options' own contract: a getter that throws, and what is no contract, count as none. */
function readContract(options: { readonly contract?: Contract }): Contract | undefined {
  try {
    const contract = own(options, "contract");
    // A contract of another copy of this library has failures that this copy would take for values.
    return ownProperty(contract, "slotsByName") instanceof NameTable ? contract : undefined;
  } catch {
    return undefined;
  }
}
