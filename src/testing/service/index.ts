// A fake service, for tests of programs that ask for tokens.

export type { EventErrorCode } from "../../contract/event-error-code.ts";
// Types that appear in the types below.
export type { DecodeOptions } from "../../contracts/decode-options.ts";
export type { TokenResponse } from "./token-response.ts";
export {
  type TokenService,
  type TokenServiceFailure,
  type TokenServiceOptions,
  tokenService,
} from "./token-service.ts";
