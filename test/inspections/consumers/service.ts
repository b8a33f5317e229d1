import { tokenService } from "widevine-license-token/testing/service";
export const s = tokenService({});
export function f() {
  return tokenService();
}
export class S {
  m() {
    return s.failNext;
  }
  n() {
    return s;
  }
}
