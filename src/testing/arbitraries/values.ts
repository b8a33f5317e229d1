import type * as fc from "fast-check";
import { Fault } from "../../fault.ts";
import type { ParameterName } from "../../parameter-name.ts";
import { type ParameterValues, parameters } from "../../parameters/index.ts";
import { spellings } from "./spellings.ts";

/** For each parameter its canonical values; of `wvExtension`, those of one occurrence. */
export type ValueArbitraries = { readonly [N in ParameterName]: fc.Arbitrary<ParameterValues[N]> };

/** @see tables 13 to 16 */
export const values: ValueArbitraries = {
  customerAuthenticator: valuesOf("customerAuthenticator"),
  errorFormat: valuesOf("errorFormat"),
  generalFlags: valuesOf("generalFlags"),
  kek: valuesOf("kek"),
  kid: valuesOf("kid"),
  ek: valuesOf("ek"),
  contentKey: valuesOf("contentKey"),
  contentId: valuesOf("contentId"),
  securityLevel: valuesOf("securityLevel"),
  hdcpOutputControl: valuesOf("hdcpOutputControl"),
  licenseDuration: valuesOf("licenseDuration"),
  wvExtension: valuesOf("wvExtension"),
  expirationTime: valuesOf("expirationTime"),
  cookie: valuesOf("cookie"),
};

function valuesOf<N extends ParameterName>(name: N): fc.Arbitrary<ParameterValues[N]> {
  return spellings[name].map((text) => parameters[name].read(text)).filter(isValue);
}

/** It holds of all: the spellings are those that are read. */
function isValue<A>(read: A | Fault): read is A {
  return !(read instanceof Fault);
}
