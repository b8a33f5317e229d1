import * as t from "io-ts";
import * as w from "widevine-license-token";
export const Message = t.type({
  request: w.TokenRequest,
  kid: w.Kid,
  list: t.readonlyArray(w.ObservedTokenRequestBody),
});
export const codec = w.Kid;
export const Body = w.tokenRequestBodyCodec({ contract: w.observed });
export const Now = w.tokenRequestCodec({ now: 0 });
export const a = w.decodeTokenRequestBody("");
export const request = w.orThrow(a);
export const r = w.redactTokenRequest(request);
export const decoded = w.TokenRequest.decode({});
export const kid = w.orThrow(w.Kid.decode(""));
export const all = { ...w };
export function f() {
  return w.ContentKey.decode("");
}
export class S {
  m() {
    return Message.decode({});
  }
  n() {
    return w.orThrow(w.ObservedTokenRequest.decode({}));
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
export const codecOf = <Options extends w.DecodeOptions>(options: Options) => w.tokenRequestCodec(options);
export const bodyCodecOf = <Options extends w.DecodeOptions>(options: Options) => w.tokenRequestBodyCodec(options);
