import { readTokenResponse, requestToken } from "widevine-license-token/send";
export const ask = requestToken;
export const read = readTokenResponse;
export class S {
  async m(...a: Parameters<typeof requestToken>) {
    return requestToken(...a);
  }
  async r(a: Parameters<typeof readTokenResponse>[0]) {
    return readTokenResponse(a);
  }
}
