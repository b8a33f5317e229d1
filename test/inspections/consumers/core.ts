import * as w from "widevine-license-token/core";
import {
  adviseTokenRequest,
  buildTokenRequest,
  decodeTokenRequest,
  decodeTokenRequestBody,
  decodeTokenResponse,
  documented,
  encodeTokenRequest,
  eventErrors,
  kidFromUuid,
  observed,
  orThrow,
  redactTokenRequest,
  redactTokenResponse,
  TokenRequestError,
  tokenRequestMessage,
} from "widevine-license-token/core";

const input = {
  customerAuthenticator: "1",
  kid: "^kid1",
  contentKey: "00000000000000000000000000000000",
  securityLevel: 1,
  hdcpOutputControl: 0,
} as const;
export const built = buildTokenRequest(input);
export const a = decodeTokenRequestBody("");
export const b = decodeTokenRequestBody("", { contract: observed });
export const c = decodeTokenRequest({});
export const request = orThrow(built);
export const r = redactTokenRequest(request);
export const ro = redactTokenRequest(orThrow(b));
export const e = encodeTokenRequest(request);
export const eo = encodeTokenRequest(orThrow(b));
export const m = tokenRequestMessage(request, "test");
export const ad = adviseTokenRequest(request);
export const d = decodeTokenResponse({ status: 200, body: "" });
export const rd = redactTokenResponse(d);
export const k = kidFromUuid("");
export const ev = eventErrors;
export const contracts = { documented, observed };
export function build() {
  return buildTokenRequest(input);
}
export class Service {
  token() {
    return orThrow(buildTokenRequest(input));
  }
  get keys() {
    return orThrow(b).keys;
  }
  fail() {
    return new TokenRequestError([]);
  }
}
export const wrap = <const Input extends w.AnyRequestInput>(input: w.CheckedInput<Input>) =>
  w.buildTokenRequest<Input>(input);
export const schemaOf = <Options extends w.DecodeOptions>(options: Options) => w.tokenRequestSchema(options);
export const bodySchemaOf = <Options extends w.DecodeOptions>(options: Options) => w.tokenRequestBodySchema(options);
export const decodeWith = <Options extends w.DecodeOptions>(options: Options) => w.decodeTokenRequest({}, options);
export class Wrapper {
  wrap = <const Input extends w.AnyRequestInput>(input: w.CheckedInput<Input>) => w.buildTokenRequest<Input>(input);
  schema = w.tokenRequestSchema();
}
