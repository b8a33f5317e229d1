import type { Entry } from "../../src/contract/entry.ts";
import { generateEncoder } from "./encoder.ts";
import { generateStraightLine } from "./straight-line.ts";

/** The variables of the values that only the observed contract has, where their names are not those of the parameters. */
const variables: Readonly<Record<string, string>> = {
  generalFlags: "observedGeneralFlags",
  securityLevel: "observedSecurityLevel",
  hdcpOutputControl: "observedHdcpOutputControl",
};

const documentedSource = { name: "documented", requestType: "TokenRequest", requestFile: "token-request.ts" };
const observedSource = {
  name: "observed",
  requestType: "ObservedTokenRequest",
  requestFile: "observed-token-request.ts",
};

/** Generates all code from the entries of the contracts, by the file that holds it. */
export function generateContracts(
  documented: readonly Entry[],
  observed: readonly Entry[],
): Readonly<Record<string, string>> {
  return {
    "src/contracts/documented.straight-line.ts": generateStraightLine(documentedSource, documented, (name) => name),
    "src/contracts/observed.straight-line.ts": generateStraightLine(
      observedSource,
      observed,
      (name) => variables[name] ?? name,
    ),
    "src/contracts/encoder.straight-line.ts": generateEncoder(documented, observed),
  };
}
