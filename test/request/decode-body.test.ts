import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody as decode, encodeTokenRequestBody as encode, type RuleId } from "../../src/index.ts";
import { accepted, issue, least, leastBody, refused, rulesOf, whole, wholeBody } from "./expected.ts";

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
  return decoded._tag === "Right" ? encode(decoded.right) : rulesOf(decoded);
}

/** The least body with one parameter's pair exchanged for another piece of body. */
function leastWith(name: string, piece: string): string {
  return leastBody
    .split("&")
    .map((pair) => (pair.startsWith(`${name}=`) ? piece : pair))
    .join("&");
}

describe("a valid body", () => {
  test("the contract's example is read, and written byte for byte", () => {
    expect(decode(example)).toStrictEqual(accepted(exampleRequest));
    expect(canonical(example)).toBe(example);
  });

  test("the same request, spelled in another way, has the same canonical body", () => {
    const spelled = [
      "expirationTime=%2b60",
      "wvExtension=wudo,AAAAAA==",
      "hdcpOutputControl=%30",
      "securityLevel=1",
      "%63ontentKey=5438B719BF47A2F5678237477DB2F9E6",
      "kid=FD1A706AC2B36002888F6D4A414333C3",
      "customerAuthenticator=123456,0123456789abcdef0123456789abcdef",
    ];
    expect(canonical(spelled.join("&"))).toBe(example);
    expect(canonical(`&&${spelled.toReversed().join("&&&")}&`)).toBe(example);
  });

  test("every parameter is read to its canonical value, in canonical order, absent ones absent", () => {
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
  ])("%s", (pairs, members) => {
    expect(decode(`${leastBody}&${pairs}`)).toStrictEqual(accepted({ ...least, ...members }));
  });

  function aaaa(): object {
    return { type: "aaaa", payload: "AA==" };
  }
});

describe("a plus sign is a blank (decision D12)", () => {
  test("the commonest mistake: + that is not written %2B", () => {
    expect(decode(`${leastBody}&expirationTime=+60`)).toStrictEqual(refused(issue("expirationTime.format")));
    expect(decode(`${leastBody}&expirationTime=%2B60`)).toStrictEqual(accepted({ ...least, expirationTime: "+60" }));
    expect(issue("expirationTime.format").message).toContain("%2B");
  });

  test("in a payload", () => {
    const broken = issue("wvExtension.payload-base64", { index: 0 });
    expect(decode(`${leastBody}&wvExtension=aaaa,+/8=`)).toStrictEqual(refused(broken));
  });

  test("in a name", () => {
    expect(decode(`${leastBody}&+cookie=`)).toStrictEqual(
      refused(issue("body.unknown-parameter", { suggestion: "cookie" })),
    );
  });
});

describe("nothing is changed or dropped (decision D13)", () => {
  test("empty pairs carry nothing", () => {
    expect(decode(`&&${leastBody.replaceAll("&", "&&&")}&`)).toStrictEqual(accepted(least));
    expect(rulesOf(decode(""))).toStrictEqual(rulesOf(decode("&&&")));
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

  test("a pair that is only = has an empty name, which is unknown", () => {
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
  ])("a pair without = has an empty text, which its rule judges: %s", (piece, rule) => {
    expect(decode(`${leastBody}&${piece}`)).toStrictEqual(refused(issue(rule)));
  });

  test.each<[name: string, rule: RuleId]>([
    ["customerAuthenticator", "customerAuthenticator.missing"],
    ["kid", "kid.missing"],
    ["contentKey", "contentKey.hex"],
    ["securityLevel", "securityLevel.value"],
    ["hdcpOutputControl", "hdcpOutputControl.integer"],
  ])("an empty %s breaks %s", (name, rule) => {
    expect(decode(leastWith(name, name))).toStrictEqual(refused(issue(rule)));
    expect(decode(leastWith(name, `${name}=`))).toStrictEqual(refused(issue(rule)));
  });

  test.each([
    ["a leading question mark", "?"],
    ["a byte order mark", "\uFEFF"],
    ["an encoded byte order mark", "%EF%BB%BF"],
    ["a blank", " "],
    ["a line feed", "\n"],
  ])("%s at the beginning belongs to the first name", (_, prefix) => {
    const [first = "", ...rest] = leastBody.split("&").toReversed();
    // The name is not shown, since it has a character that no parameter's name has (decision D15).
    expect(decode([`${prefix}${first}`, ...rest].join("&"))).toStrictEqual(
      refused(issue("body.unknown-parameter", { suggestion: "hdcpOutputControl" }), issue("hdcpOutputControl.missing")),
    );
    // With the prefix the name has 22 characters and is too long for a near miss (decision D17).
    expect(decode(`${prefix}${leastBody}`)).toStrictEqual(
      refused(issue("body.unknown-parameter"), issue("customerAuthenticator.missing")),
    );
  });

  test("a line feed at the end belongs to the last text", () => {
    for (const end of ["\n", "\r\n", "%0A", " ", "+"]) {
      expect(decode(`${leastBody}${end}`)).toStrictEqual(refused(issue("hdcpOutputControl.integer")));
    }
    expect(decode(`${leastBody}&contentId=a\n`)).toStrictEqual(accepted({ ...least, contentId: "a\n" }));
    expect(decode(`${leastBody}&\n`)).toStrictEqual(refused(issue("body.unknown-parameter")));
  });

  test("a semicolon separates nothing, and a hash ends nothing", () => {
    const body = `${leastBody}&contentId=a;cookie=b#c`;
    expect(decode(body)).toStrictEqual(accepted({ ...least, contentId: "a;cookie=b#c" }));
  });
});

describe("a parameter that is given again", () => {
  const again = (name: "kid" | "securityLevel" | "cookie") =>
    issue("body.duplicate-parameter", { parameter: name, name });

  test("has one issue for every occurrence after the first, equal ones too", () => {
    expect(decode(`${leastBody}&kid=%5Ekid1`)).toStrictEqual(refused(again("kid")));
    expect(decode(`kid=%5Ea&${leastBody}&cookie=&kid=&cookie=b`)).toStrictEqual(
      refused(again("kid"), again("kid"), again("cookie")),
    );
  });

  test("is judged by its first occurrence", () => {
    expect(decode(`${leastBody}&securityLevel=9`)).toStrictEqual(refused(again("securityLevel")));
    expect(decode(`securityLevel=9&${leastBody}`)).toStrictEqual(
      refused(again("securityLevel"), issue("securityLevel.value")),
    );
  });

  test("has no issue for the encoding of what is not judged", () => {
    expect(decode(`${leastBody}&kid=%`)).toStrictEqual(refused(again("kid")));
  });

  test("is recognised by its decoded name", () => {
    expect(decode(`${leastBody}&%6b%69%64=1`)).toStrictEqual(refused(again("kid")));
  });

  test("counts as given where its first text could not be decoded", () => {
    expect(decode(leastWith("kid", "kid=%FF&kid=%5Ekid1"))).toStrictEqual(
      refused(issue("body.utf-8", { parameter: "kid" }), again("kid")),
    );
  });
});

describe("what cannot be decoded", () => {
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
  ] as const)("%j is refused by body.%s in each place", (damaged, reason) => {
    const rule = `body.${reason}` as const;
    expect(decode(`${leastBody}&cookie=${damaged}`)).toStrictEqual(refused(issue(rule, { parameter: "cookie" })));
    expect(decode(`${leastBody}&${damaged}=1`)).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&${damaged}`)).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&wvExtension=${damaged}`)).toStrictEqual(
      refused(issue(rule, { parameter: "wvExtension", index: 0 })),
    );
    expect(decode(`${leastBody}&${damaged}=1`, { unknown: "keep" })).toStrictEqual(refused(issue(rule)));
    expect(decode(`${leastBody}&useHttps=${damaged}`, { unknown: "keep" })).toStrictEqual(
      refused(issue(rule, { name: "useHttps" })),
    );
  });

  test("counts as given, and its value is not judged", () => {
    const damaged = issue("body.percent-encoding", { parameter: "kid" });
    expect(decode(leastWith("kid", "kid=%"))).toStrictEqual(refused(damaged));
    for (const name of ["customerAuthenticator", "contentKey", "securityLevel", "hdcpOutputControl"] as const) {
      expect(decode(leastWith(name, `${name}=%`))).toStrictEqual(
        refused(issue("body.percent-encoding", { parameter: name })),
      );
    }
    expect(decode(leastWith("contentKey", "kek=%"))).toStrictEqual(
      refused(issue("body.percent-encoding", { parameter: "kek" })),
    );
    expect(decode(`${leastBody}&ek=%`)).toStrictEqual(
      refused(issue("body.percent-encoding", { parameter: "ek" }), issue("ek.requires-kek")),
    );
  });

  test("a name that cannot be decoded gives nothing", () => {
    expect(decode(leastWith("kid", "kid%=%5Ekid1"))).toStrictEqual(
      refused(issue("body.percent-encoding"), issue("kid.missing")),
    );
  });

  test("a raw lone surrogate in a name is no UTF-8", () => {
    const utf8 = refused(issue("body.utf-8"));
    for (const name of ["\uD800", "kid\uDC00", "%6B\uD800", "+\uDFFF"]) {
      expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(utf8);
      expect(decode(`${leastBody}&${name}=1`, { unknown: "keep" })).toStrictEqual(utf8);
    }
  });

  test("a raw lone surrogate in a parameter's text goes to the parameter's rule", () => {
    expect(decode(`${leastBody}&cookie=\uD800&contentId=\uDC00%20`)).toStrictEqual(
      refused(issue("contentId.text"), issue("cookie.text")),
    );
    expect(decode(leastWith("kid", "kid=^\uD800"))).toStrictEqual(refused(issue("kid.name")));
    expect(decode(`${leastBody}&wvExtension=aaaa,\uD800`)).toStrictEqual(
      refused(issue("wvExtension.shape", { index: 0 })),
    );
  });

  test("a raw lone surrogate in the text of a kept unknown is no UTF-8; of a refused one it is not looked at", () => {
    const body = `${leastBody}&useHttps=\uD800`;
    expect(decode(body, { unknown: "keep" })).toStrictEqual(refused(issue("body.utf-8", { name: "useHttps" })));
    expect(decode(body)).toStrictEqual(refused(issue("body.unknown-parameter", { name: "useHttps" })));
  });
});

describe("a pair has at most one issue of the body", () => {
  test.each([
    ["%FF=%", issue("body.utf-8")],
    ["%=%FF", issue("body.percent-encoding")],
    ["KID=%", issue("body.unknown-parameter", { name: "KID", suggestion: "kid" })],
    ["kid=%", issue("body.duplicate-parameter", { parameter: "kid", name: "kid" })],
    ["cookie=%", issue("body.percent-encoding", { parameter: "cookie" })],
  ])("%s", (pair, only) => {
    expect(decode(`${leastBody}&${pair}`)).toStrictEqual(refused(only));
  });
});

describe("the index of a wvExtension", () => {
  test("counts each occurrence from 0, undecodable ones too, wherever they stand", () => {
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

  test("is 0 for a lone one", () => {
    expect(decode(`${leastBody}&wvExtension`)).toStrictEqual(refused(issue("wvExtension.shape", { index: 0 })));
  });
});

describe("unknown names", () => {
  const body = `trackType=a&${leastBody}&kid.0=%5Eb+c&trackType=&KID=&=&__proto__=1&extra=2`;

  test("are refused, each with its name and the parameter that it is a near miss of", () => {
    const unknown = (name: string) => issue("body.unknown-parameter", { name });
    expect(decode(body)).toStrictEqual(
      refused(
        unknown("trackType"),
        unknown("kid.0"),
        unknown("trackType"),
        issue("body.unknown-parameter", { name: "KID", suggestion: "kid" }),
        unknown(""),
        unknown("__proto__"),
        unknown("extra"),
      ),
    );
    expect(decode(body, { unknown: "refuse" })).toStrictEqual(decode(body));
  });

  test("are kept in their order, repeated ones too, and written at the end of the canonical body", () => {
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

  test("are kept beside a complete request only", () => {
    expect(rulesOf(decode("kid.0=%5Ea", { unknown: "keep" }))).toStrictEqual(rulesOf(decode("")));
  });

  test.each([
    ["21 characters", "a.B-c_9012345678901.0", true],
    ["22 characters", "a.B-c_9012345678901.01", false],
    ["a key in Base64", "VDi3Gb9HovVngjdHfbL55g", false],
    ["a key in hexadecimal", "5438b719bf47a2f5678237477db2f9e6", false],
    ["a blank", "a%20b", false],
    ["a comma", "a,b", false],
    ["a letter beyond ASCII", "é", false],
    ["a line feed at its end", "name%0A", false],
  ])("are named unless they could be a key: %s", (_, name, shown) => {
    expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(
      refused(issue("body.unknown-parameter", shown ? { name } : {})),
    );
    expect(decode(`${leastBody}&${name}=%`, { unknown: "keep" })).toStrictEqual(
      refused(issue("body.percent-encoding", shown ? { name } : {})),
    );
  });

  test("that a prototype has are names like any other", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then"]) {
      expect(decode(`${leastBody}&${name}=1`)).toStrictEqual(refused(issue("body.unknown-parameter", { name })));
      expect(decode(`${leastBody}&${name}=1`, { unknown: "keep" })).toStrictEqual(
        accepted({ ...least, extra: [[name, "1"]] }),
      );
    }
  });
});

describe("what is no string", () => {
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
    ["an object that makes a string", { toString: () => leastBody }],
    ["an array", [leastBody]],
    ["bytes", Buffer.from(leastBody)],
    ["URLSearchParams", new URLSearchParams(leastBody)],
  ])("%s is refused by input.type alone", (_, input) => {
    expect(decode(input)).toStrictEqual(refused(issue("input.type")));
    expect(decode(input, { unknown: "keep", now: Number.NaN })).toStrictEqual(refused(issue("input.type")));
  });
});
