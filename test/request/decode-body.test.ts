import { describe, expect, test, vi } from "vitest";
import { bodyTypeMessage } from "../../src/contract/body-rules.ts";
import { decodeTokenRequestBody as decode, encodeTokenRequestBody as encode, type RuleId } from "../../src/index.ts";
import { accepted, findRules, issue, least, leastBody, refused, whole, wholeBody } from "./expected.ts";

/** The contract's own example (section 4). */
const example = [
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&kid=fd1a706ac2b36002888f6d4a414333c3",
  "contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=1&hdcpOutputControl=0",
  "wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B60",
].join("&");

const exampleRequest = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  securityLevel: 1,
  hdcpOutputControl: 0,
  wvExtension: [{ type: "wudo", payload: "AAAAAA==" }],
  expirationTime: "+60",
};

function canonical(body: string): string | readonly string[] {
  const decoded = decode(body, { unknown: "keep" });
  return decoded._tag === "Right" ? encode(decoded.right) : findRules(decoded);
}

/** Replaces the pair of one parameter in the minimal body. */
function replacePair(name: string, piece: string): string {
  return leastBody
    .split("&")
    .map((pair) => (pair.startsWith(`${name}=`) ? piece : pair))
    .join("&");
}

/** A body of another type has its own sentence, which names what a body may be. */
const inputType = { ...issue("input.type"), message: bodyTypeMessage };

describe("a valid body", () => {
  test("decodes the contract's example, and encodes it to the same bytes", () => {
    expect(decode(example)).toStrictEqual(accepted(exampleRequest));
    expect(canonical(example)).toBe(example);
  });

  test("encodes the same canonical body for another encoding variant", () => {
    const variant = [
      "expirationTime=%2b60",
      "wvExtension=wudo,AAAAAA==",
      "hdcpOutputControl=%30",
      "securityLevel=1",
      "%63ontentKey=5438B719BF47A2F5678237477DB2F9E6",
      "kid=FD1A706AC2B36002888F6D4A414333C3",
      "customerAuthenticator=123456,0123456789abcdef0123456789abcdef",
    ];
    expect(canonical(variant.join("&"))).toBe(example);
    expect(canonical(`&&${variant.toReversed().join("&&&")}&`)).toBe(example);
  });

  test("returns the canonical value of every parameter, in canonical order, and omits absent ones", () => {
    const decoded = decode(wholeBody);
    expect(decoded).toStrictEqual(accepted(whole));
    expect(decoded._tag === "Right" && Object.keys(decoded.right)).toStrictEqual(Object.keys(whole));
    expect(canonical(wholeBody)).toBe(wholeBody);
    const shuffled = decode(wholeBody.split("&").toReversed().join("&"));
    expect(shuffled._tag === "Right" && Object.keys(shuffled.right)).toStrictEqual(Object.keys(whole));
    expect(decode(leastBody)).toStrictEqual(accepted(least));
  });

  test.each([
    ["contentId=a+b%20c%2Bd", { contentId: "a b c+d" }],
    ["contentId=a=b==", { contentId: "a=b==" }],
    ["contentId==", { contentId: "=" }],
    ["contentId=", { contentId: "" }],
    ["contentId", { contentId: "" }],
    ["cookie=&contentId=%26%3D%25", { contentId: "&=%", cookie: "" }],
    ["cookie=%EF%BB%BFa%00%0A", { cookie: "\uFEFFa\u0000\n" }],
    ["cookie=%F0%9F%94%91é鍵🔑", { cookie: "🔑é鍵🔑" }],
    ["wvExtension=aaaa%2CAA%3D%3D&wvExtension=aaaa,AA==", { wvExtension: [aaaa(), aaaa()] }],
  ])("accepts %s", (pairs, properties) => {
    expect(decode(`${leastBody}&${pairs}`)).toStrictEqual(accepted({ ...least, ...properties }));
  });

  function aaaa(): object {
    return { type: "aaaa", payload: "AA==" };
  }
});

describe("a plus sign is a space (decision D12)", () => {
  test("refuses + that is not escaped as %2B, the most common mistake", () => {
    expect(decode(`${leastBody}&expirationTime=+60`)).toStrictEqual(refused(issue("expirationTime.format")));
    expect(decode(`${leastBody}&expirationTime=%2B60`)).toStrictEqual(accepted({ ...least, expirationTime: "+60" }));
    expect(issue("expirationTime.format").message).toContain("%2B");
  });

  test("is a space in a payload", () => {
    const expected = issue("wvExtension.payload-base64", { index: 0 });
    expect(decode(`${leastBody}&wvExtension=aaaa,+/8=`)).toStrictEqual(refused(expected));
  });

  test("is a space in a name", () => {
    expect(decode(`${leastBody}&+cookie=`)).toStrictEqual(
      refused(issue("body.unknown-parameter", { suggestion: "cookie" })),
    );
  });
});

describe("a body without normalization (decision D13)", () => {
  test("ignores empty pairs", () => {
    expect(decode(`&&${leastBody.replaceAll("&", "&&&")}&`)).toStrictEqual(accepted(least));
    expect(findRules(decode(""))).toStrictEqual(findRules(decode("&&&")));
    expect(decode("")).toStrictEqual(
      refused(
        issue("customerAuthenticator.missing"),
        issue("kid.missing"),
        issue("contentKey.missing"),
        issue("securityLevel.missing"),
        issue("hdcpOutputControl.missing"),
      ),
    );
  });

  test("reads a pair that starts with = as a pair with an empty name, which is unknown", () => {
    const unknown = issue("body.unknown-parameter", { name: "" });
    for (const pair of ["=", "=1", "=kid=1"]) expect(decode(`${leastBody}&${pair}`)).toStrictEqual(refused(unknown));
    expect(decode(`${leastBody}&=1`, { unknown: "keep" })).toStrictEqual(accepted({ ...least, extra: [["", "1"]] }));
  });

  test.each<[piece: string, rule: RuleId]>([
    ["kek", "kek.format"],
    ["ek&kek=000102030405060708090a0b0c0d0e0f", "ek.format"],
    ["errorFormat", "errorFormat.value"],
    ["generalFlags=", "generalFlags.value"],
    ["licenseDuration=", "licenseDuration.integer"],
    ["expirationTime", "expirationTime.format"],
  ])("validates a pair without = as an empty value: %s", (piece, rule) => {
    expect(decode(`${leastBody}&${piece}`)).toStrictEqual(refused(issue(rule)));
  });

  test.each<[name: string, rule: RuleId]>([
    ["customerAuthenticator", "customerAuthenticator.missing"],
    ["kid", "kid.missing"],
    ["contentKey", "contentKey.hex"],
    ["securityLevel", "securityLevel.value"],
    ["hdcpOutputControl", "hdcpOutputControl.integer"],
  ])("refuses an empty %s by %s", (name, rule) => {
    expect(decode(replacePair(name, name))).toStrictEqual(refused(issue(rule)));
    expect(decode(replacePair(name, `${name}=`))).toStrictEqual(refused(issue(rule)));
  });

  test.each([
    ["a leading question mark", "?"],
    ["a byte order mark", "\uFEFF"],
    ["an encoded byte order mark", "%EF%BB%BF"],
    ["a space", " "],
    ["a line feed", "\n"],
  ])("reads %s at the beginning as part of the first name", (_, prefix) => {
    const [first = "", ...rest] = leastBody.split("&").toReversed();
    // The name is not shown, since it has a character that no parameter's name has (decision D15).
    expect(decode([`${prefix}${first}`, ...rest].join("&"))).toStrictEqual(
      refused(issue("body.unknown-parameter", { suggestion: "hdcpOutputControl" }), issue("hdcpOutputControl.missing")),
    );
    expect(decode(`${prefix}${leastBody}`)).toStrictEqual(
      refused(
        issue("body.unknown-parameter", { suggestion: "customerAuthenticator" }),
        issue("customerAuthenticator.missing"),
      ),
    );
  });

  test("reads a line feed at the end as part of the last value", () => {
    for (const end of ["\n", "\r\n", "%0A", " ", "+"]) {
      expect(decode(`${leastBody}${end}`)).toStrictEqual(refused(issue("hdcpOutputControl.integer")));
    }
    expect(decode(`${leastBody}&contentId=a\n`)).toStrictEqual(accepted({ ...least, contentId: "a\n" }));
    expect(decode(`${leastBody}&\n`)).toStrictEqual(refused(issue("body.unknown-parameter")));
  });

  test("treats a semicolon and a hash as ordinary characters", () => {
    const body = `${leastBody}&contentId=a;cookie=b#c`;
    expect(decode(body)).toStrictEqual(accepted({ ...least, contentId: "a;cookie=b#c" }));
  });
});

describe("a repeated parameter", () => {
  const again = (name: "kid" | "securityLevel" | "cookie") =>
    issue("body.duplicate-parameter", { parameter: name, name });

  test("has one issue for every occurrence after the first, also for equal ones", () => {
    expect(decode(`${leastBody}&kid=%5Ekid1`)).toStrictEqual(refused(again("kid")));
    expect(decode(`kid=%5Ea&${leastBody}&cookie=&kid=&cookie=b`)).toStrictEqual(
      refused(again("kid"), again("kid"), again("cookie")),
    );
  });

  test("is validated by its first occurrence", () => {
    expect(decode(`${leastBody}&securityLevel=9`)).toStrictEqual(refused(again("securityLevel")));
    expect(decode(`securityLevel=9&${leastBody}`)).toStrictEqual(
      refused(again("securityLevel"), issue("securityLevel.value")),
    );
  });

  test("has no issue for the encoding of a later occurrence", () => {
    expect(decode(`${leastBody}&kid=%`)).toStrictEqual(refused(again("kid")));
  });

  test("is recognized by its decoded name", () => {
    expect(decode(`${leastBody}&%6b%69%64=1`)).toStrictEqual(refused(again("kid")));
  });

  test("counts as given if its first value could not be decoded", () => {
    expect(decode(replacePair("kid", "kid=%FF&kid=%5Ekid1"))).toStrictEqual(
      refused(issue("body.utf-8", { parameter: "kid" }), again("kid")),
    );
  });
});

describe("an undecodable name or value", () => {
  test.each([
    ["%", "percent-encoding"],
    ["a%", "percent-encoding"],
    ["%4", "percent-encoding"],
    ["%4g", "percent-encoding"],
    ["%g4", "percent-encoding"],
    ["%%41", "percent-encoding"],
    ["%u0041", "percent-encoding"],
    ["%+41", "percent-encoding"],
    ["% 41", "percent-encoding"],
    ["%-1", "percent-encoding"],
    ["%0x", "percent-encoding"],
    ["%４１", "percent-encoding"],
    ["%41%", "percent-encoding"],
    ["%FF%", "percent-encoding"],
    ["%%FF", "percent-encoding"],
    ["%FF+%zz", "percent-encoding"],
    ["\uD800%", "percent-encoding"],
    ["%FF", "utf-8"],
    ["%80", "utf-8"],
    ["%C3", "utf-8"],
    ["%C3a", "utf-8"],
    ["%C3é", "utf-8"],
    ["%C0%80", "utf-8"],
    ["%E0%80%AF", "utf-8"],
    ["%ED%A0%80", "utf-8"],
    ["%ED%A0%BD%ED%B4%91", "utf-8"],
    ["%F0%9F%94", "utf-8"],
    ["%F4%90%80%80", "utf-8"],
    ["%F8%88%80%80%80", "utf-8"],
    ["a+%FE", "utf-8"],
  ] as const)("%j is refused by body.%s at every position", (undecodable, reason) => {
    const rule = `body.${reason}` as const;
    expect(decode(`${leastBody}&cookie=${undecodable}`)).toStrictEqual(refused(issue(rule, { parameter: "cookie" })));
    expect(decode(`${leastBody}&${undecodable}=1`)).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&${undecodable}`)).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&wvExtension=${undecodable}`)).toStrictEqual(
      refused(issue(rule, { parameter: "wvExtension", index: 0 })),
    );
    expect(decode(`${leastBody}&${undecodable}=1`, { unknown: "keep" })).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&useHttps=${undecodable}`, { unknown: "keep" })).toStrictEqual(
      refused(issue(rule, { name: "useHttps" })),
    );
  });

  test("counts as given, but is not validated", () => {
    const invalid = issue("body.percent-encoding", { parameter: "kid" });
    expect(decode(replacePair("kid", "kid=%"))).toStrictEqual(refused(invalid));
    for (const name of ["customerAuthenticator", "contentKey", "securityLevel", "hdcpOutputControl"] as const) {
      expect(decode(replacePair(name, `${name}=%`))).toStrictEqual(
        refused(issue("body.percent-encoding", { parameter: name })),
      );
    }
    expect(decode(replacePair("contentKey", "kek=%"))).toStrictEqual(
      refused(issue("body.percent-encoding", { parameter: "kek" })),
    );
    expect(decode(`${leastBody}&ek=%`)).toStrictEqual(
      refused(issue("body.percent-encoding", { parameter: "ek" }), issue("ek.requires-kek")),
    );
  });

  test("counts for no parameter if its name cannot be decoded", () => {
    expect(decode(replacePair("kid", "kid%=%5Ekid1"))).toStrictEqual(
      refused(issue("body.percent-encoding"), issue("kid.missing")),
    );
  });

  test("refuses an unescaped lone surrogate in a name by body.utf-8", () => {
    const utf8 = refused(issue("body.utf-8"));
    for (const name of ["\uD800", "kid\uDC00", "%6B\uD800", "+\uDFFF"]) {
      expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(utf8);
      expect(decode(`${leastBody}&${name}=1`, { unknown: "keep" })).toStrictEqual(utf8);
    }
  });

  test("refuses an unescaped lone surrogate in a parameter's value by the parameter's rule", () => {
    expect(decode(`${leastBody}&cookie=\uD800&contentId=\uDC00%20`)).toStrictEqual(
      refused(issue("contentId.text"), issue("cookie.text")),
    );
    expect(decode(replacePair("kid", "kid=^\uD800"))).toStrictEqual(refused(issue("kid.name")));
    expect(decode(`${leastBody}&wvExtension=aaaa,\uD800`)).toStrictEqual(
      refused(issue("wvExtension.shape", { index: 0 })),
    );
  });

  test("refuses an unescaped lone surrogate in the value of a kept unknown parameter, but does not check a refused one", () => {
    const body = `${leastBody}&useHttps=\uD800`;
    expect(decode(body, { unknown: "keep" })).toStrictEqual(refused(issue("body.utf-8", { name: "useHttps" })));
    expect(decode(body)).toStrictEqual(refused(issue("body.unknown-parameter", { name: "useHttps" })));
  });
});

describe("a pair with two mistakes", () => {
  test.each([
    ["%FF=%", issue("body.utf-8")],
    ["%=%FF", issue("body.percent-encoding")],
    ["KID=%", issue("body.unknown-parameter", { name: "KID", suggestion: "kid" })],
    ["kid=%", issue("body.duplicate-parameter", { parameter: "kid", name: "kid" })],
    ["cookie=%", issue("body.percent-encoding", { parameter: "cookie" })],
  ])("has only the first issue: %s", (pair, only) => {
    expect(decode(`${leastBody}&${pair}`)).toStrictEqual(refused(only));
  });
});

describe("the index of a wvExtension", () => {
  test("counts each occurrence from 0, also undecodable ones, at any position", () => {
    const body = [
      "wvExtension=%",
      leastBody,
      "wvExtension=aaaa,AA==",
      "wvExtension=",
      "wvExtension=%FF",
      "wvExtension=,",
    ];
    expect(decode(body.join("&"))).toStrictEqual(
      refused(
        issue("body.percent-encoding", { parameter: "wvExtension", index: 0 }),
        issue("body.utf-8", { parameter: "wvExtension", index: 3 }),
        issue("wvExtension.shape", { index: 2 }),
        issue("wvExtension.type", { index: 4 }),
        issue("wvExtension.payload-missing", { index: 4 }),
      ),
    );
  });

  test("is 0 for a single one", () => {
    expect(decode(`${leastBody}&wvExtension`)).toStrictEqual(refused(issue("wvExtension.shape", { index: 0 })));
  });
});

describe("unknown names", () => {
  const body = `trackType=a&${leastBody}&kid.0=%5Eb+c&trackType=&KID=&=&__proto__=1&extra=2`;

  test("are refused with their names and near misses", () => {
    const unknown = (name: string) => issue("body.unknown-parameter", { name });
    expect(decode(body)).toStrictEqual(
      refused(
        unknown("trackType"),
        unknown("kid.0"),
        unknown("trackType"),
        issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
        unknown(""),
        issue("body.unknown-parameter"),
        unknown("extra"),
      ),
    );
    expect(decode(body, { unknown: "refuse" })).toStrictEqual(decode(body));
  });

  test("are kept in order, also repeated ones, and encoded at the end of the canonical body", () => {
    const extra = [
      ["trackType", "a"],
      ["kid.0", "^b c"],
      ["trackType", ""],
      ["KID", ""],
      ["", ""],
      ["__proto__", "1"],
      ["extra", "2"],
    ];
    expect(decode(body, { unknown: "keep" })).toStrictEqual(accepted({ ...least, extra }));
    expect(canonical(body)).toBe(`${leastBody}&trackType=a&kid.0=%5Eb+c&trackType=&KID=&=&__proto__=1&extra=2`);
  });

  test("are kept only with a complete request", () => {
    expect(findRules(decode("kid.0=%5Ea", { unknown: "keep" }))).toStrictEqual(findRules(decode("")));
  });

  test.each([
    ["21 characters", "a.B-c_9z0nopqrstu1vwx", true],
    ["22 characters", "a.B-c_9z0nopqrstu1vwxy", false],
    ["4 digits", "kid.1000", false],
    ["6 hexadecimal digits", "kid.abcdef", false],
    ["the rest of a key", "f5678237477db2f9e6", false],
    ["a digit at its beginning", "0a", false],
    ["a key in Base64", "VDi3Gb9HovVngjdHfbL55g", false],
    ["a key in hexadecimal", "5438b719bf47a2f5678237477db2f9e6", false],
    ["a space", "a%20b", false],
    ["a comma", "a,b", false],
    ["a letter beyond ASCII", "é", false],
    ["a line feed at its end", "name%0A", false],
  ])("are named in the issue unless they could be a key: %s", (_, name, shown) => {
    const suggestion = name.startsWith("kid.") && name !== "kid.1000" ? { suggestion: "kid" as const } : {};
    expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(
      refused(issue("body.unknown-parameter", { ...(shown ? { name } : {}), ...suggestion })),
    );
    expect(decode(`${leastBody}&${name}=%`, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.percent-encoding", shown ? { name } : {})),
    );
  });

  test("are treated alike if they are names of inherited properties", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then"]) {
      const shown = name === "__proto__" ? {} : { name };
      expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(refused(issue("body.unknown-parameter", shown)));
      expect(decode(`${leastBody}&${name}=1`, { unknown: "keep" })).toStrictEqual(
        accepted({ ...least, extra: [[name, "1"]] }),
      );
    }
  });
});

describe("bytes", () => {
  test.each([wholeBody, leastBody, "kid=é&kid=%C3%A9", "", "\uFEFFkid=1", "%", "a\u{1F511}=1"])(
    "are decoded like the text that they encode: %j",
    (body) => {
      for (const bytes of [new TextEncoder().encode(body), Buffer.from(body)]) {
        expect(decode(bytes)).toStrictEqual(decode(body));
        expect(decode(bytes, { unknown: "keep" })).toStrictEqual(decode(body, { unknown: "keep" }));
      }
    },
  );

  test.each([[[0xff]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0xaf]], [[0x6b, 0x3d, 0xf4, 0x90, 0x80, 0x80]]])(
    "that are not UTF-8 are refused by body.utf-8 alone: %j",
    (bytes) => {
      expect(decode(Uint8Array.from(bytes))).toStrictEqual(refused(issue("body.utf-8")));
      expect(decode(Buffer.concat([Buffer.from(leastBody), Uint8Array.from(bytes)]))).toStrictEqual(
        refused(issue("body.utf-8")),
      );
    },
  );

  test("are refused by body.utf-8 in a context without TextDecoder", () => {
    vi.stubGlobal("TextDecoder", undefined);
    const decoded = decode(Buffer.from(leastBody));
    vi.unstubAllGlobals();
    expect(decoded).toStrictEqual(refused(issue("body.utf-8")));
  });

  test("are not changed, and are copied", () => {
    const bytes = Buffer.from(leastBody);
    const decoded = decode(bytes);
    expect(bytes.toString()).toBe(leastBody);
    bytes.fill(0);
    expect(decoded).toStrictEqual(accepted(least));
  });
});

describe("an input that is not a string", () => {
  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a number", 1],
    ["a bigint", 1n],
    ["a boolean", true],
    ["a symbol", Symbol("kid")],
    ["a function", () => leastBody],
    ["an object", { ...least }],
    ["a boxed string", Object(leastBody)],
    ["an object that converts to a string", { toString: () => leastBody }],
    ["an array", [leastBody]],
    ["words", new Uint16Array(4)],
    ["a view", new DataView(new ArrayBuffer(4))],
    ["a buffer", new ArrayBuffer(4)],
    ["a proxy of bytes", new Proxy(new Uint8Array(4), {})],
    ["URLSearchParams", new URLSearchParams(leastBody)],
  ])("%s is refused by input.type alone", (_, input) => {
    expect(decode(input)).toStrictEqual(refused(inputType));
    expect(decode(input, { unknown: "keep", now: Number.NaN })).toStrictEqual(refused(inputType));
  });
});
