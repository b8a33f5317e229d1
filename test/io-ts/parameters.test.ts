import type { Type } from "io-ts";
import { describe, expect, test } from "vitest";
import { documented } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import {
  ContentId,
  ContentKey,
  Cookie,
  CustomerAuthenticator,
  Ek,
  ErrorFormat,
  ExpirationTime,
  GeneralFlags,
  HdcpOutputControl,
  issuesOf,
  Kek,
  Kid,
  LicenseDuration,
  ObservedGeneralFlags,
  ObservedHdcpOutputControl,
  PlaybackDuration,
  SecurityLevel,
  TrackType,
  UseHttps,
  WvExtension,
} from "../../src/index.ts";

type Contract = typeof documented | typeof observed;

interface Example {
  /** Inputs with their canonical values and canonical strings. */
  readonly reads: readonly (readonly [input: unknown, value: unknown, written: string])[];
  /** Inputs with the rules that refuse them. */
  readonly refuses: readonly (readonly [input: unknown, ...rules: string[]])[];
  /** The contract of the parameter. */
  readonly contract?: Contract;
}

const key = "000102030405060708090a0b0c0d0e0f";
const wrapped = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
const wudo = { type: "wudo", payload: "AAAAAA==" };

/** Creates the issue of a codec, as the contract defines its rule. */
function createIssue({ rules }: { readonly rules: object }, rule: string, parameter: string | undefined): object {
  return { rule, ...Reflect.get(rules, rule), parameter, path: [] };
}

function testExamples<A>(codec: Type<A, string, unknown>, { reads, refuses, contract = documented }: Example): void {
  const subject = codec.name.replace("Observed", "").toLowerCase();
  const parameter = contract.parameterNames.find((name) => name.toLowerCase() === subject);
  describe(codec.name, () => {
    test("decodes and encodes", () => {
      for (const [input, value, written] of reads) {
        const decoded = codec.decode(input);
        expect(decoded).toStrictEqual({ _tag: "Right", right: value });
        if (decoded._tag === "Right") expect(codec.encode(decoded.right)).toBe(written);
        expect(codec.is(value)).toBe(true);
        expect(codec.is(input)).toBe(Object.is(input, value));
      }
    });

    test("refuses with an error for each rule", () => {
      for (const [input, ...rules] of refuses) {
        const decoded = codec.decode(input);
        expect(decoded._tag === "Left" && issuesOf(decoded.left)).toStrictEqual(
          rules.map((rule) => createIssue(contract, rule, parameter)),
        );
        expect(codec.is(input)).toBe(false);
      }
    });
  });
}

testExamples(CustomerAuthenticator, {
  reads: [["123456,0123456789ABCDEF", "123456,0123456789ABCDEF", "123456,0123456789ABCDEF"]],
  refuses: [
    [undefined, "customerAuthenticator.missing"],
    ["", "customerAuthenticator.missing"],
    ["123 456", "customerAuthenticator.characters"],
    [123456, "value.type"],
  ],
});

testExamples(ErrorFormat, {
  reads: [
    ["html", "html", "html"],
    ["json", "json", "json"],
  ],
  refuses: [
    [undefined, "value.type"],
    ["JSON", "errorFormat.value"],
  ],
});

testExamples(GeneralFlags, {
  reads: [["0000", "0000", "0000"]],
  refuses: [
    [undefined, "value.type"],
    ["0001", "generalFlags.value"],
    [0, "value.type"],
  ],
});

testExamples(Kek, {
  reads: [
    [key, key, key],
    [key.toUpperCase(), key, key],
    [wrapped, wrapped, wrapped],
    [key + key, key + key, key + key],
  ],
  refuses: [
    [undefined, "value.type"],
    ["00", "kek.format"],
  ],
});

testExamples(Kid, {
  reads: [
    [key.toUpperCase(), key, key],
    ["^Kid1", "^Kid1", "^Kid1"],
  ],
  refuses: [
    [undefined, "kid.missing"],
    ["", "kid.missing"],
    ["kid1", "kid.hex"],
    [`^${"a".repeat(65)}`, "kid.length"],
    ["^", "kid.name"],
    [null, "value.type"],
  ],
});

testExamples(Ek, {
  reads: [[wrapped.toUpperCase(), wrapped, wrapped]],
  refuses: [
    [undefined, "value.type"],
    [key, "ek.format"],
  ],
});

testExamples(ContentKey, {
  reads: [[key.toUpperCase(), key, key]],
  refuses: [
    [undefined, "value.type"], // the codec of a single parameter does not see kek (decision D11)
    ["", "contentKey.hex"],
    [wrapped, "contentKey.hex"],
  ],
});

testExamples(ContentId, {
  reads: [
    ["", "", ""],
    ["Vertigo (1958)", "Vertigo (1958)", "Vertigo (1958)"],
  ],
  refuses: [
    [undefined, "value.type"],
    ["\ud800", "contentId.text"],
  ],
});

testExamples(SecurityLevel, {
  reads: [
    [3, 3, "3"],
    ["3", 3, "3"],
  ],
  refuses: [
    [undefined, "securityLevel.missing"],
    ["", "securityLevel.value"],
    [6, "securityLevel.value"],
    ["03", "securityLevel.value"],
  ],
});

testExamples(HdcpOutputControl, {
  reads: [
    [2, 2, "2"],
    ["0", 0, "0"],
    [-0, 0, "0"],
  ],
  refuses: [
    [undefined, "hdcpOutputControl.missing"],
    ["-1", "hdcpOutputControl.integer"],
    [-1, "hdcpOutputControl.range"],
    ["3", "hdcpOutputControl.range"],
  ],
});

testExamples(LicenseDuration, {
  reads: [
    [3600, 3600, "3600"],
    ["3600", 3600, "3600"],
  ],
  refuses: [
    [undefined, "value.type"],
    [0, "licenseDuration.integer"],
    ["060", "licenseDuration.integer"],
  ],
});

testExamples(WvExtension, {
  reads: [["wudo,AAAAAA==", wudo, "wudo,AAAAAA=="]],
  refuses: [
    [undefined, "value.type"],
    ["wudo", "wvExtension.shape"],
    [[wudo], "wvExtension.shape"],
    [",AAAA", "wvExtension.type"],
    [{ type: "wudo", payload: "" }, "wvExtension.payload-missing"],
    ["abcd,A", "wvExtension.payload-base64"],
    [",", "wvExtension.type", "wvExtension.payload-missing"],
    [",A", "wvExtension.type", "wvExtension.payload-base64"],
  ],
});

testExamples(ExpirationTime, {
  reads: [
    ["+60", "+60", "+60"],
    ["1999-12-31t23:59:59.500z", "1999-12-31T23:59:59.5Z", "1999-12-31T23:59:59.5Z"], // it has no clock
    [new Date(0), "1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"],
  ],
  refuses: [
    [undefined, "value.type"],
    ["60", "expirationTime.format"],
    ["2030-01-31T12:00:00+01:00", "expirationTime.zone"],
    ["2023-02-29T12:00:00Z", "expirationTime.date"],
    ["+0", "expirationTime.lifetime"],
  ],
});

testExamples(Cookie, {
  reads: [
    ["", "", ""],
    ["order 4711", "order 4711", "order 4711"],
  ],
  refuses: [
    [undefined, "value.type"],
    ["a".repeat(33), "cookie.length"],
    ["\ud800", "cookie.text"],
  ],
});

testExamples(UseHttps, {
  contract: observed,
  reads: [
    ["true", "true", "true"],
    ["0", "0", "0"],
    [true, "true", "true"],
    [false, "false", "false"],
  ],
  refuses: [
    [undefined, "value.type"],
    [1, "value.type"],
    ["TRUE", "useHttps.value"],
    ["", "useHttps.value"],
  ],
});

testExamples(TrackType, {
  contract: observed,
  reads: [
    [0, 0, "0"],
    ["4", 4, "4"],
  ],
  refuses: [
    [undefined, "value.type"],
    [5, "trackType.value"],
    ["HD", "trackType.value"],
    ["01", "trackType.value"],
  ],
});

testExamples(PlaybackDuration, {
  contract: observed,
  reads: [
    [7200, 7200, "7200"],
    ["7200", 7200, "7200"],
  ],
  refuses: [
    [undefined, "value.type"],
    [0, "playbackDuration.integer"],
    ["1.5", "playbackDuration.integer"],
  ],
});

testExamples(ObservedGeneralFlags, {
  contract: observed,
  reads: [
    ["0000", "0000", "0000"],
    ["00000001", "00000001", "00000001"],
  ],
  refuses: [
    [undefined, "value.type"],
    [1, "value.type"],
    ["00000002", "generalFlags.value"],
  ],
});

testExamples(ObservedHdcpOutputControl, {
  contract: observed,
  reads: [
    [5, 5, "5"],
    ["3", 3, "3"],
  ],
  refuses: [
    [undefined, "value.type"],
    ["-1", "hdcpOutputControl.integer"],
    [6, "hdcpOutputControl.range"],
  ],
});
