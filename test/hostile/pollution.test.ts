import { describe, expect, test } from "vitest";
import {
  createField,
  createForm,
  fields,
  formValues,
  kidField,
  suggestFix,
  tokenRequestForm,
} from "../../src/form/index.ts";
import {
  adviseTokenRequest,
  contentKeyFromBase64,
  decodeTokenRequest,
  decodeTokenRequestBody,
  decodeTokenResponse,
  encodeTokenRequest,
  encodeTokenRequestBody,
  expirationTimeCodec,
  formatIssues,
  hdcpOutputControlFromName,
  issuesByParameter,
  issuesOf,
  KidFromUuid,
  kidFromPlayReady,
  kidToUuid,
  observed,
  orThrow,
  problemsOf,
  redactTokenRequest,
  redactTokenResponse,
  SecurityLevel,
  SecurityLevelFromName,
  TokenRequestBody,
  TokenRequestError,
  tokenRequestMessage,
  tokenRequestSchema,
} from "../../src/index.ts";
import { bytesToHex, hexToBytes } from "../../src/text/hex-bytes.ts";
import { ruleIds } from "../contracts/names.ts";
import { least, leastBody, whole, wholeBody } from "../request/expected.ts";

/** Every name that a property of the library's own objects may have. */
const names = [
  ...observed.parameterNames,
  ...ruleIds,
  ...["extra", "now", "unknown", "keepUnknown", "values", "extensions", "type", "payload", "text", "undecodable"],
  ...["_tag", "left", "right", "rule", "rules", "code", "parameter", "index", "name", "suggestion", "message", "issue"],
  ...["required", "secret", "read", "write", "length", "value", "context", "key", "actual", "get", "set", "enumerable"],
  ...["year", "zulu", "fraction", "size", "limit", "issues", "isFull", "place", "given"],
  ...["messages", "texts", "options", "fix", "maxLength", "pattern", "label", "hint", "schema", "parameter", "title"],
  ...[
    "path",
    "fixedAt",
    "contentType",
    "target",
    "contract",
    "keys",
    "createIssue",
    "slotsByName",
    "keyed",
    "advise",
    "id",
    "endpoint",
    "domain",
    "method",
    "problems",
    "writable",
    "configurable",
    "levels",
    "broken",
    "schemas",
    "describe",
    "schemaOf",
    "others",
    "typed",
    "takesNoKeys",
    "emptyIsAbsent",
    "isRepeated",
  ],
];

const leastRequest = orThrow(decodeTokenRequest(least));

const wholeRequest = orThrow(decodeTokenRequest({ ...whole, extra: [["é", "é"]] }));

const keysBody = `customerAuthenticator=1&useHttps=1&kid.0=^a&contentKey.0=${least.contentKey}`;

const keysRequest = orThrow(decodeTokenRequestBody(keysBody, { contract: observed }));

/** Made once: io-ts assigns the properties of a codec. */
const InTime = expirationTimeCodec({});

const formData = new URLSearchParams("wvExtension=");
for (const [name, value] of Object.entries(whole)) formData.append(name, String(value));

/** Decodes and encodes valid and invalid requests; returns JSON, which contains no inherited property. */
function runLibrary(): string[] {
  const { kid, contentKey, ...without } = least;
  const wvExtension = [{ type: "aaaa" }, { payload: "AA==" }, {}, new Array(1), "aaaa,AA=="];
  const issues = TokenRequestBody.decode(`${leastBody}&cookie=%FF&securityLevel=1`);
  const results: readonly unknown[] = [
    decodeTokenRequestBody(leastBody),
    decodeTokenRequestBody(leastBody, {}),
    decodeTokenRequestBody(wholeBody, { now: 0 }),
    decodeTokenRequestBody(`${wholeBody}&trackType=é`, { unknown: "keep" }),
    decodeTokenRequestBody(`${leastBody}&kidd=1&cookie=%FF&wvExtension=%&wvExtension=,&%=1&contentId=+&x=%FF`),
    decodeTokenRequestBody(`${leastBody}&x=%FF`, { unknown: "keep" }),
    decodeTokenRequestBody(""),
    decodeTokenRequest(least),
    decodeTokenRequest(without),
    decodeTokenRequest({ ...least, wvExtension }),
    decodeTokenRequest(
      {
        ...least,
        KID: 1,
        extra: [
          ["a", "b"],
          ["kid", "1"],
        ],
      },
      { unknown: "keep" },
    ),
    decodeTokenRequest({ ...least, extra: [new Array(2)] }),
    decodeTokenRequest({ ...whole, expirationTime: new Date(0) }, { now: () => -1 }),
    decodeTokenRequestBody(keysBody, { contract: observed }),
    decodeTokenRequestBody(`${keysBody}&kid=1&kid.5=&x=1&keys=1&ek.0=%`, { contract: observed }),
    decodeTokenRequest({ ...keysRequest, "kid.2": 1, extra: [["kid.0", "1"]] }, { contract: observed }),
    decodeTokenRequest({ keys: [{ kid: 1, a: 1 }, null] }, { contract: observed, unknown: "keep" }),
    encodeTokenRequest(keysRequest),
    encodeTokenRequestBody(keysRequest),
    redactTokenRequest(keysRequest),
    adviseTokenRequest(keysRequest, { contract: observed }),
    encodeTokenRequest(leastRequest),
    encodeTokenRequestBody(leastRequest),
    redactTokenRequest(leastRequest),
    encodeTokenRequest(wholeRequest),
    encodeTokenRequestBody(wholeRequest),
    redactTokenRequest(wholeRequest),
    formValues(formData),
    tokenRequestForm["~standard"].validate(formValues(formData)),
    tokenRequestForm["~standard"].jsonSchema.input(),
    ...[tokenRequestSchema(), tokenRequestSchema({ contract: observed, unknown: "keep" })].flatMap((schema) => {
      const { jsonSchema, validate } = schema["~standard"];
      return [jsonSchema.input(), jsonSchema.output(), validate(least), validate({ ...least, kid: "fd1a" })];
    }),
    SecurityLevel["~standard"].jsonSchema.input(),
    createField(kidField, {}),
    createForm({}),
    bytesToHex(hexToBytes(least.contentKey)),
    fields.kid["~standard"].validate("{fd1a706a-c2b3-6002-888f-6d4a414333c3}"),
    suggestFix(fields.kid, "{fd1a706a-c2b3-6002-888f-6d4a414333c3}"),
    suggestFix(fields.kid, "^a"),
    issues._tag === "Left" && issues.left.map(({ context }) => context.map(({ key }) => key)),
    tokenRequestMessage(leastRequest, "test"),
    tokenRequestMessage(leastRequest, { endpoint: "http://127.0.0.1/" }, "GET"),
    decodeTokenResponse({ status: 400, body: '{"code":-2018,"message":"a"}' }),
    redactTokenResponse(decodeTokenResponse({ status: 400, body: "-2018" })),
    redactTokenResponse(decodeTokenResponse({ status: 200, body: "https://wv/rights/?ExpressPlayToken=AQAAABID" })),
    adviseTokenRequest(leastRequest),
    issues._tag === "Left" && issuesOf(issues.left),
    issues._tag === "Left" && problemsOf(issues.left),
    issues._tag === "Left" && issuesByParameter(issuesOf(issues.left)),
    issues._tag === "Left" && formatIssues(issuesOf(issues.left)),
    describeError(),
    kidFromPlayReady("anAa/bPCAmCIj21KQUMzww=="),
    kidFromPlayReady(""),
    contentKeyFromBase64("VDi3Gb9HovVngjdHfbL55g"),
    contentKeyFromBase64("0"),
    hdcpOutputControlFromName("HDCP_V2"),
    hdcpOutputControlFromName("value"),
    kidToUuid(leastRequest.kid),
    KidFromUuid.encode(orThrow(kidFromPlayReady("anAa/bPCAmCIj21KQUMzww=="))),
    SecurityLevelFromName.encode(leastRequest.securityLevel),
    InTime.decode("1999-12-31T00:00:00Z"),
  ];
  return results.map((value) => JSON.stringify(value));
}

/** What an error that is thrown says. */
function describeError(): unknown {
  const error = new TokenRequestError([]);
  return [error.message, error.issues, error.problems, TokenRequestError.isTokenRequestError(error)];
}

const pollutingValues: readonly unknown[] = [
  "^polluted",
  1,
  true,
  { text: "polluted" },
  [["a", "b"]],
  () => "polluted",
];

/** The ways in which `Object.prototype` can have a property, each for any value. */
const pollutions: Readonly<Record<string, (value: unknown) => PropertyDescriptor>> = {
  "a property": (value) => ({ value, writable: true }),
  "a read-only property": (value) => ({ value, writable: false }),
  "a getter": (value) => ({ get: () => value }),
  "a setter that loses what it is given": (value) => ({ get: () => value, set: () => {} }),
};

/** Runs the library while `Object.prototype` has a property. */
function runPolluted(name: PropertyKey, pollution: PropertyDescriptor): string[] {
  const descriptor: object = Object.assign(Object.create(null), pollution, { configurable: true, enumerable: true });
  Object.defineProperty(Object.prototype, name, descriptor);
  try {
    return runLibrary();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

describe.each(Object.entries(pollutions))("Object.prototype polluted with %s changes no result", (_, pollution) => {
  const clean = runLibrary();

  test.each(names)("named %s", (name) => {
    const values = pollution === pollutions["a property"] ? pollutingValues : ["^polluted", 1, [["a", "b"]]];
    for (const value of values) expect(runPolluted(name, pollution(value))).toStrictEqual(clean);
  });

  test("named Symbol.iterator", () => {
    const iterator = function* () {
      yield ["kid", "^polluted"];
    };
    expect(runPolluted(Symbol.iterator, pollution(iterator))).toStrictEqual(clean);
  });
});

// `Array.prototype.push` assigns indexes: what swallows those on Object.prototype breaks every program, and is out of reach.
test.each(["0", "1", "-1", "-2", "200", "233"])(
  "a property named %s of Object.prototype changes no result",
  (index) => {
    const clean = runLibrary();
    for (const value of pollutingValues) expect(runPolluted(index, { value, writable: true })).toStrictEqual(clean);
  },
);
