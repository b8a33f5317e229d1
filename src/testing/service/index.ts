// A fake service, for tests of programs that ask for tokens.

// Types that appear in the types below.
export type { DecodeOptions } from "../../contract/decode-options.ts";
export type { EventErrorCode } from "../../contract/event-error-code.ts";
export type { TokenResponse } from "./token-response.ts";
export {
  type TokenService,
  type TokenServiceFailure,
  type TokenServiceOptions,
  tokenService,
} from "./token-service.ts";
