import { deepFreeze } from "../contract/deep-freeze.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import {
  type DescribedSlot,
  type DescribeOptions,
  describeObject,
  type RequestSchemas,
} from "../contract/request-schemas.ts";
import { schema as contentId } from "../parameters/content-id/schema.ts";
import { schema as contentKey } from "../parameters/content-key/schema.ts";
import { schema as cookie } from "../parameters/cookie/schema.ts";
import { schema as customerAuthenticator } from "../parameters/customer-authenticator/schema.ts";
import { schema as ek } from "../parameters/ek/schema.ts";
import { schema as errorFormat } from "../parameters/error-format/schema.ts";
import { schema as expirationTime } from "../parameters/expiration-time/schema.ts";
import { schema as generalFlags } from "../parameters/general-flags/schema.ts";
import { schema as hdcpOutputControl } from "../parameters/hdcp-output-control/schema.ts";
import { schema as kek } from "../parameters/kek/schema.ts";
import { schema as keySource } from "../parameters/key-source/schema.ts";
import { schema as kid } from "../parameters/kid/schema.ts";
import { schema as licenseDuration } from "../parameters/license-duration/schema.ts";
import { schema as securityLevel } from "../parameters/security-level/schema.ts";
import { schema as wvExtension } from "../parameters/wv-extension/schema.ts";
import type { DocumentedName } from "./documented.ts";

/**
 * What the JSON Schemas of the documented contract's requests are made of. They are not part of the contract, so that a program
 * that only decodes does not load them.
 */
export const documentedSchemas: RequestSchemas<DocumentedName> = /* @__PURE__ */ deepFreeze({
  values: {
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
  },
  describe: describeRequest,
});

/** Creates the JSON Schema of a request with one key. */
export function describeRequest(slots: readonly DescribedSlot[], options: DescribeOptions): JsonSchema {
  return { ...describeObject(slots, options), ...deepFreeze(keySource) };
}
