import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentedName as ParameterName } from "../../src/contracts/documented.ts";
import {
  encodeTokenRequest,
  expirationTimeCodec,
  hdcpOutputControls,
  ObservedTokenRequest,
  ObservedTokenRequestBody,
  observed,
  parameterNames,
  securityLevels,
  TokenRequest,
  TokenRequestBody,
  tokenRequestBodyCodec,
  tokenRequestCodec,
  trackTypes,
} from "../../src/index.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { requestPairs as createRequestPairs } from "../../src/testing/arbitraries/request-pairs.ts";
import { arbitraries, arbitrariesOf } from "../../src/testing/index.ts";
import { encodedBody, toBody, toObject, unknownPairs } from "../arbitraries/requests.ts";
import { observedTypedValues, typedValues } from "../arbitraries/typed-values.ts";
import { codecs, conversionCodecs, observedCodecs } from "../io-ts/codecs.ts";
import { testCodecLaws } from "./codec-laws.ts";

const requestPairs = createRequestPairs();
const { spellings } = arbitraries;

/** A string with some characters removed or added. */
const damage = (strings: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      strings,
      fc.nat(),
      fc.nat(2),
      fc.constantFrom("", "0", "+", " ", "=", ",", "^", "%", "&", "\n", "\ud800", "\u{1f511}"),
    )
    .map(([text, at, removed, added]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + added + text.slice(cut + removed);
    });

const number = fc.oneof(
  fc.integer({ min: -2, max: 7 }),
  fc.constantFrom(-0, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY),
);
const date = fc.oneof(fc.date(), fc.constant(new Date(Date.UTC(2030, 0, 1))));

const typed = (name: ParameterName): fc.Arbitrary<unknown> => typedValues[name] ?? spellings[name];
const accepted = (name: ParameterName): fc.Arbitrary<unknown> => fc.oneof(spellings[name], typed(name));
const nearly = (name: ParameterName): fc.Arbitrary<unknown> =>
  fc.oneof(damage(spellings[name]), fc.constantFrom<unknown>("", null, undefined), number, date);

function testParameter<N extends ParameterName>(name: N): void {
  testCodecLaws({ codec: codecs[name], accepted: accepted(name), nearly: nearly(name), parameter: name });
}

for (const name of parameterNames) testParameter(name);

// The codecs of the observed contract.

const observedArbitraries = arbitrariesOf(observed);

function testObserved<N extends keyof typeof observedCodecs>(parameter: N): void {
  const texts = observedArbitraries.spellings[parameter];
  testCodecLaws({
    codec: observedCodecs[parameter],
    accepted: fc.oneof(texts, observedTypedValues[parameter] ?? texts),
    nearly: fc.oneof(damage(texts), fc.constantFrom<unknown>("", null, undefined, true), number, date),
    parameter,
  });
}

testObserved("useHttps");
testObserved("generalFlags");
testObserved("hdcpOutputControl");
testObserved("trackType");
testObserved("playbackDuration");

// The codecs between values and other forms of them; those of keys decode digits by another codec.

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const base64 = bytes.chain((bytes) => {
  const [text, url] = [Buffer.from(bytes).toString("base64"), Buffer.from(bytes).toString("base64url")];
  return fc.constantFrom(text, text.replaceAll("=", ""), url, `${url}==`);
});
const uuids = fc
  .tuple(fc.uuid(), fc.boolean(), fc.boolean())
  .map(([uuid, isUpper, isBare]) =>
    (isBare ? uuid.replaceAll("-", "") : uuid)[isUpper ? "toUpperCase" : "toLowerCase"](),
  );
const { KidFromUuid, KidFromPlayReady, ContentKeyFromBase64 } = conversionCodecs;

testCodecLaws({
  codec: KidFromUuid,
  accepted: uuids,
  nearly: fc.oneof(damage(uuids), base64, spellings.kid, nearly("kid")),
  parameter: "kid",
});
testCodecLaws({
  codec: KidFromPlayReady,
  accepted: fc.oneof(base64, bytes),
  nearly: fc.oneof(damage(base64), fc.uint8Array({ maxLength: 17 }), uuids, spellings.kid, nearly("kid")),
  parameter: "kid",
  reader: KidFromUuid,
});
testCodecLaws({
  codec: ContentKeyFromBase64,
  accepted: base64,
  nearly: fc.oneof(damage(base64), bytes, spellings.contentKey, nearly("contentKey")),
  parameter: "contentKey",
  reader: codecs.contentKey,
});

/** Names, and what is nearly one: levels, names of other levels, names of every object. */
const namesOf = (
  levels: object,
): { readonly accepted: fc.Arbitrary<string>; readonly nearly: fc.Arbitrary<unknown> } => {
  const accepted = fc.constantFrom(...Object.keys(levels));
  const others = fc.constantFrom<unknown>(
    "",
    undefined,
    null,
    "0",
    "HDCP_V2_2",
    "__proto__",
    "constructor",
    "toString",
  );
  return { accepted, nearly: fc.oneof(damage(accepted), others, number) };
};

testCodecLaws({
  codec: conversionCodecs.SecurityLevelFromName,
  ...namesOf(securityLevels),
  parameter: "securityLevel",
  reader: codecs.securityLevel,
});
testCodecLaws({
  codec: conversionCodecs.HdcpOutputControlFromName,
  ...namesOf(hdcpOutputControls),
  parameter: "hdcpOutputControl",
  reader: codecs.hdcpOutputControl,
});
testCodecLaws({
  codec: conversionCodecs.TrackTypeFromName,
  ...namesOf(trackTypes),
  parameter: "trackType",
  reader: observedCodecs.trackType,
});

// With a clock, `decode` accepts fewer values than `is`, so the laws hold where the clock accepts all: without one.
testCodecLaws({
  codec: expirationTimeCodec({ now: null }),
  title: "ExpirationTime with options",
  accepted: accepted("expirationTime"),
  nearly: nearly("expirationTime"),
  parameter: "expirationTime",
});

const observedBodies = observedArbitraries.tokenRequestBody;
const observedObjects = observedArbitraries.tokenRequest.map((request) => encodeTokenRequest(request));
const damagedObjects = fc
  .tuple(observedObjects, fc.constantFrom(...observed.parameterNames, "keys", "kid.0"), fc.anything())
  .map(([request, name, value]) => ({ ...request, [name]: value }));
testCodecLaws({
  codec: ObservedTokenRequest,
  accepted: fc.oneof(observedObjects, observedArbitraries.tokenRequest),
  nearly: damagedObjects,
});
testCodecLaws({
  codec: ObservedTokenRequestBody,
  accepted: observedBodies,
  nearly: fc.oneof(damage(observedBodies), damagedObjects),
  reader: ObservedTokenRequest,
});

/** An object of a request, with typed values instead of some strings. */
const typedObject = (pairs: readonly Pair[]): fc.Arbitrary<Record<string, unknown>> => {
  const object = toObject(pairs);
  const values = Object.fromEntries(
    Object.entries(typedValues)
      .filter(([name]) => Object.hasOwn(object, name))
      .map(([name, typed]) => [name, typed]),
  );
  return fc.record(values, { requiredKeys: [] }).map((typed) => ({ ...object, ...typed }));
};

const extra = unknownPairs.map((pairs) => pairs.map(([name, text]) => [name, text]));
const requests = requestPairs.chain(typedObject);
const requestsWithExtra = fc.tuple(requests, extra).map(([request, extra]) => ({ ...request, extra }));
const requestsWithUnknowns = fc
  .tuple(requestsWithExtra, unknownPairs)
  .map(([request, unknown]) => ({ ...Object.fromEntries(unknown.filter(([name]) => name !== "extra")), ...request }));

/** A request without one property, with the value of another parameter, or with an additional property. */
const damagedRequests = fc
  .tuple(
    requestsWithExtra,
    fc.constantFrom(...parameterNames, "extra", "KID", "__proto__"),
    fc.constantFrom(...parameterNames),
  )
  .chain(([request, name, other]) =>
    fc.oneof(accepted(other), nearly(other), fc.array(accepted(other)), fc.constant(undefined)).map((value) => {
      return Object.fromEntries([...Object.entries(request).filter(([property]) => property !== name), [name, value]]);
    }),
  );

const bodies = requestPairs.chain(encodedBody);
const bodiesWithUnknowns = fc
  .tuple(requestPairs, unknownPairs)
  .chain(([request, unknown]) =>
    fc.oneof(encodedBody([...request, ...unknown]), fc.constant(toBody([...request, ...unknown]))),
  );

// The laws are tested without a clock. A body codec that refuses unknown names obeys them for requests without extra.
testCodecLaws({ codec: TokenRequest, accepted: fc.oneof(requests, requestsWithExtra), nearly: damagedRequests });
testCodecLaws({
  codec: tokenRequestCodec({ unknown: "keep" }),
  title: "TokenRequest that keeps unknown names",
  accepted: fc.oneof(requests, requestsWithUnknowns),
  nearly: damagedRequests,
});
testCodecLaws({
  codec: TokenRequestBody,
  accepted: bodies,
  nearly: fc.oneof(damage(bodies), damagedRequests),
  reader: TokenRequest,
});
testCodecLaws({
  codec: tokenRequestBodyCodec({ unknown: "keep" }),
  title: "TokenRequestBody that keeps unknown names",
  accepted: fc.oneof(bodies, bodiesWithUnknowns),
  nearly: fc.oneof(damage(bodiesWithUnknowns), damagedRequests),
  reader: TokenRequest,
});

test("TokenRequestBody refuses the encoded form of a request with extra", () => {
  fc.assert(
    fc.property(requestPairs, unknownPairs, (request, unknown) => {
      const decoded = TokenRequest.decode({ ...toObject(request), extra: unknown });
      const encoded = decoded._tag === "Right" ? TokenRequestBody.encode(decoded.right) : "";
      expect(TokenRequestBody.decode(encoded)._tag).toBe(unknown.length === 0 ? "Right" : "Left");
      expect(tokenRequestBodyCodec({ unknown: "keep" }).decode(encoded)).toStrictEqual(decoded);
    }),
  );
});
