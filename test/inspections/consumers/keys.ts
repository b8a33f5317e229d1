import { resolveKid, unwrapContentKey, wrapContentKey } from "widevine-license-token/keys";
export const wrap = wrapContentKey;
export const kid = resolveKid;
export const un = unwrapContentKey;
export class S {
  async m(a: Parameters<typeof unwrapContentKey>) {
    return unwrapContentKey(...a);
  }
  async r(k: Parameters<typeof resolveKid>[0]) {
    return resolveKid(k);
  }
}
