import type { Sample } from "../../contract/sampling/sample.ts";
import type { SampleAcross } from "../../contract/sampling/sample-across.ts";
import type { ParameterValues, ValueRules } from "../../contracts/documented.ts";
import type { ParameterName } from "../../contracts/names.ts";
import { samples as contentId } from "../../parameters/content-id/samples.ts";
import { samples as contentKey } from "../../parameters/content-key/samples.ts";
import { samples as cookie } from "../../parameters/cookie/samples.ts";
import { samples as customerAuthenticator } from "../../parameters/customer-authenticator/samples.ts";
import { samples as ek } from "../../parameters/ek/samples.ts";
import { samples as errorFormat } from "../../parameters/error-format/samples.ts";
import { samples as expirationTime } from "../../parameters/expiration-time/samples.ts";
import { samples as generalFlags } from "../../parameters/general-flags/samples.ts";
import { samples as hdcpOutputControl } from "../../parameters/hdcp-output-control/samples.ts";
import { samples as kek } from "../../parameters/kek/samples.ts";
import { samples as keySource } from "../../parameters/key-source/samples.ts";
import { samples as kid } from "../../parameters/kid/samples.ts";
import { samples as licenseDuration } from "../../parameters/license-duration/samples.ts";
import { samples as securityLevel } from "../../parameters/security-level/samples.ts";
import { samples as wvExtension } from "../../parameters/wv-extension/samples.ts";
import { lazily } from "../lazily.ts";

/** The samples of the parameters of a contract, which has these values and these rules of them. */
export type SamplesOf<Values, Rules extends { readonly [N in keyof Values]: string }> = {
  readonly [N in keyof Values & string]: Sample<N, Values[N], Rules[N]>;
};

type Samples = SamplesOf<ParameterValues, ValueRules>;

/** The samples of each parameter of the documented contract, made on first use. */
export const samples: Samples = /* @__PURE__ */ lazily<Samples>({
  customerAuthenticator,
  errorFormat,
  generalFlags,
  kek,
  kid,
  ek,
  contentKey,
  contentId,
  securityLevel,
  hdcpOutputControl,
  licenseDuration,
  wvExtension,
  expirationTime,
  cookie,
});

/** The samples of the rules across parameters, which both contracts have. */
export function samplesAcross(): readonly SampleAcross<ParameterName>[] {
  return [keySource()];
}
