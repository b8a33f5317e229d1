import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { wrongType } from "../../contract/value-rules.ts";

/**
 * Whether HTTPS is wanted, as the caller writes it; what the service makes of `1` and `0` is unknown.
 *
 * @see sources HBB2, QEN, EXP and LAR of the observed contract
 */
export type UseHttps = "true" | "false" | "1" | "0";

export const rules = {
  "useHttps.value": {
    code: null,
    message: "useHttps must be true, false, 1 or 0: write one of these in lower case, or leave it out.",
  },
} as const;

const value = /* @__PURE__ */ new Failure("useHttps.value");

/** @see sources HBB2, QEN and EXP, which send true, and LAR, which sends 1; decision D11 for a boolean */
function read(input: unknown): UseHttps | typeof value | typeof wrongType {
  if (typeof input === "boolean") return input ? "true" : "false";
  if (typeof input !== "string") return wrongType;
  return input === "true" || input === "false" || input === "1" || input === "0" ? input : value;
}

export function write(useHttps: UseHttps): string {
  return useHttps;
}

/** @see sources HBB2, QEN, EXP and LAR */
export const useHttps: Parameter<"useHttps", UseHttps, keyof typeof rules> = {
  name: "useHttps",
  secret: false,
  rules,
  read,
  write,
};
