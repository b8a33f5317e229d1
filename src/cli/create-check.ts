import { contractIn } from "../contracts/contract.ts";
import { createSuspicion } from "../diagnose/suspicion.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { type Check, checkBlocksBy } from "./check-block.ts";
import { decodeAndUnwrap } from "./decode-and-unwrap.ts";
import { diagnoseRequest } from "./diagnose-request.ts";
import { type CommandLine, decodeOptions } from "./options.ts";

/** Creates the check of blocks of lines that a command line of `check` asks for. */
export function createCheck(clock: { readonly now: () => number }, line: CommandLine): Check {
  const options = decodeOptions(clock, line);
  const decode = line.flags.has("unwrap") ? decodeAndUnwrap : decodeTokenRequestBody;
  const isSuspect = createSuspicion(contractIn(options));
  return checkBlocksBy(
    (body) => decode(body, options),
    (text, decoded) => (decoded._tag === "Right" && !isSuspect(decoded.right) ? [] : diagnoseRequest(text, options)),
  );
}
