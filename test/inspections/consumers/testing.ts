import { arbitraries, arbitrariesOf } from "widevine-license-token/testing";
export const all = { arbitraries };
export const a = arbitraries.tokenRequest;
export const o = arbitrariesOf;
export function f() {
  return arbitraries.kid;
}
export class S {
  m() {
    return arbitraries.brokenTokenRequestBody;
  }
  n() {
    return arbitraries.tokenResponse;
  }
}
