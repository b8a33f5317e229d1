import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documented, type ObservedTokenRequest, observed, type TokenRequest } from "../../src/core.ts";
import { applyFixes, type DiagnoseOptions, diagnose, diagnoseValue } from "../../src/diagnose/index.ts";
import { arbitrariesOf } from "../../src/testing/index.ts";

const key = "5438b719bf47a2f5678237477db2f9e6";
const authenticator = "123456,0123456789abcdef0123456789abcdef";
const plain = {
  customerAuthenticator: authenticator,
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  contentKey: key,
  securityLevel: "1",
  hdcpOutputControl: "0",
};
const toBody = (more: object = {}) => new URLSearchParams({ ...plain, ...more }).toString();
const canonical = applyFixes(toBody())?.body ?? "";

const idsOf = (body: string, options?: DiagnoseOptions) => diagnose(body, options).map(({ id }) => id);

describe("what people paste, and what was meant", () => {
  test.each<[string, string, string[]]>([
    ["JSON", JSON.stringify(plain), ["body.json"]],
    [
      "a curl command",
      `curl 'https://wv-gen.test.expressplay.com/hms/wv/token' --data-raw '${toBody()}'`,
      ["body.command"],
    ],
    ["a body that is encoded twice", encodeURIComponent(toBody()), ["body.encoded-twice"]],
    ["a text that is encoded twice", toBody({ customerAuthenticator: `${authenticator} ` }), ["text.surrounded"]],
    ["entities of HTML", toBody().replaceAll("&", "&amp;"), ["body.html-escaped"]],
    ["a byte order mark and a question mark", `\ufeff?${toBody()}`, ["body.byte-order-mark", "body.question-mark"]],
    ["a body over several lines", toBody().replaceAll("&", "\n  &"), ["body.line-breaks"]],
    [
      "a line a parameter",
      Object.entries(plain)
        .map((pair) => pair.join(": "))
        .join("\n"),
      ["body.lines"],
    ],
    ["a key in Base64", toBody({ contentKey: "VDi3Gb9HovVngjdHfbL55g==" }), ["key.base64"]],
    [
      "a key in Base64url with quotes",
      toBody({ contentKey: '"VDi3Gb9HovVngjdHfbL55g"' }),
      ["text.quoted", "key.base64"],
    ],
    ["a key with 0x", toBody({ contentKey: `0x${key}` }), ["key.prefix"]],
    ["a UUID with typographic dashes", toBody({ kid: "fd1a706a–c2b3–6002–888f–6d4a414333c3" }), ["key.uuid"]],
    ["hex of hex", toBody({ contentKey: Buffer.from(key).toString("hex") }), ["key.hex-of-hex"]],
    ["the name of a level", toBody({ securityLevel: "sw_secure_crypto" }), ["level.name"]],
    ["an escaped name", `${toBody()}&wvExtension%5B0%5D=`.replace(/&wv.*/, ""), []],
  ])("%s", (_, body, ids) => {
    expect(idsOf(body)).toStrictEqual(ids);
    const fixed = applyFixes(body);
    expect(fixed?.body).toBe(canonical);
    expect(fixed?.applied.map(({ id }) => id)).toStrictEqual(ids);
  });

  test.each<[string, string, string[]]>([
    ["a placeholder", toBody({ customerAuthenticator: "$API_KEY" }), []],
    ["the Base64 of a kid, which has two orders of bytes", toBody({ kid: "anAa/bPCAmCIj21KQUMzww==" }), ["key.base64"]],
    ["28 digits", toBody({ contentKey: key.slice(4) }), ["key.digits"]],
    ["a time without a zone", toBody({ expirationTime: "2030-01-31T12:00:00" }), ["time.no-zone"]],
    ["parameters of another service", toBody({ rightsType: "BuyToOwn" }), ["parameter.playready"]],
    ["kid_0", toBody({ kid_0: "^a" }), ["keys.underscore"]],
    ["an answer", "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID", ["body.answer"]],
  ])("%s cannot be fixed", (_, body, ids) => {
    if (ids.length > 0) expect(idsOf(body)).toStrictEqual(ids);
    else expect(idsOf(body)).toStrictEqual(["text.placeholder"]);
    if (!body.includes("API_KEY")) expect(applyFixes(body)).toBeUndefined();
    expect(diagnose(body).filter(({ fix }) => fix !== undefined)).toStrictEqual([]);
  });

  test("the Base64 of a kid has both ids, with where each comes from, and no fix", () => {
    const [found] = diagnoseValue("kid", "anAa/bPCAmCIj21KQUMzww==");
    expect(found).toMatchObject({ id: "key.base64", parameter: "kid", path: [] });
    expect(found).not.toHaveProperty("fix");
    expect(found?.choices).toStrictEqual([
      { text: "6a701afdb3c20260888f6d4a414333c3", origin: "bytes in order" },
      { text: "fd1a706ac2b36002888f6d4a414333c3", origin: "PlayReady header" },
    ]);
  });
});

describe("a diagnosis", () => {
  test("of the wrong contract names the option", () => {
    const body = toBody({ useHttps: "true" });
    expect(diagnose(body)).toMatchObject([{ id: "contract.observed", parameter: null, path: [] }]);
    expect(diagnose(body, { contract: observed })).toStrictEqual([]);
    expect(idsOf(`${body}&cookie=${"c".repeat(33)}`)).toStrictEqual([]);
  });

  test("of the wrong contract is one of an object, and of JSON, too", () => {
    const key0 = { kid: "^a", contentKey: key };
    const requests: readonly object[] = [
      { customerAuthenticator: "1", ...key0 },
      { customerAuthenticator: "1", keys: [key0, { ...key0, trackType: 1 }] },
      { customerAuthenticator: "1", "kid.0": "^a", "contentKey.0": key },
    ];
    for (const request of requests) {
      expect(diagnose(request)).toMatchObject([{ id: "contract.observed", parameter: null, path: [] }]);
      expect(diagnose(request, { contract: observed })).toStrictEqual([]);
      expect(idsOf(JSON.stringify(request))).toStrictEqual(["body.json", "contract.observed"]);
      expect(diagnose({ ...request, cookie: "c".repeat(33) })).toStrictEqual([]);
    }
    expect(diagnose({ ...plain, generalFlags: "00000001", unused: undefined })).toMatchObject([
      { id: "contract.observed" },
    ]);
  });

  test("of JSON without a fix is followed by those of the object", () => {
    const text =
      '{"kid":null,"contentKey":["a"],"cookie":12345678901234567890,"rightsType":1,"wvExtension":["wudo,AAAAAA"]}';
    expect(diagnose(text).map(({ id, path }) => [id, path])).toStrictEqual([
      ["body.json", []],
      ["parameter.playready", ["rightsType"]],
      ["value.null", ["kid"]],
      ["value.list", ["contentKey"]],
      ["extension.base64url", ["wvExtension", 0]],
      ["value.number", ["cookie"]],
    ]);
    expect(idsOf('{"kid":"^a","kid":"a-name"}')).toStrictEqual(["body.json", "kid.no-caret"]);
    expect(idsOf('[{"kid":null}]')).toStrictEqual(["body.json"]);
    expect(applyFixes(text)).toBeUndefined();
  });

  test("holds no value but in fix and choices", () => {
    const broken = {
      customerAuthenticator: `"${authenticator}"`,
      contentKey: "VDi3Gb9HovVngjdHfbL55g==",
      kid: "x".repeat(40),
    };
    const shown = diagnose(toBody(broken)).map(({ fix, choices, ...rest }) => rest);
    expect(shown.map(({ id }) => id)).toStrictEqual(["text.quoted", "kid.no-caret", "key.base64"]);
    for (const secret of [authenticator, key, "VDi3", "xxx"]) expect(JSON.stringify(shown)).not.toContain(secret);
  });

  test("is in another language where the options have its sentences", () => {
    const [found] = diagnoseValue("kid", `0x${key}`, { messages: { "key.prefix": "Haal het voorvoegsel weg." } });
    expect(found?.message).toBe("Haal het voorvoegsel weg.");
  });

  test("of a value is one of the contract that has the parameter", () => {
    expect(diagnoseValue("trackType", "uhd2")).toStrictEqual([]);
    expect(diagnoseValue("trackType", "uhd2", { contract: observed })).toMatchObject([{ id: "level.name", fix: "4" }]);
  });

  test("asks a clock once", () => {
    let asked = 0;
    const now = () => Date.UTC(2030, 0, 31, ++asked);
    expect(diagnose(toBody({ expirationTime: "2030-01-31T12:00:00+01:00" }), { now })).toMatchObject([
      { id: "time.offset", fix: "2030-01-31T11:00:00Z" },
    ]);
    expect(asked).toBe(1);
  });

  test("of a duplicate is about the first, and of an undecodable text only whether it is a placeholder", () => {
    expect(diagnose(`${toBody({ cookie: " a" })}&cookie=%22b%22`)).toStrictEqual([]);
    expect(idsOf(`${toBody().replace(/contentKey=\w+/, "contentKey=%CONTENT_KEY%")}`)).toStrictEqual([
      "text.placeholder",
    ]);
    expect(idsOf(`${toBody()}&%zz=1&cookie=%zz`)).toStrictEqual([]);
  });
});

describe("of anything else than a body or an object", () => {
  const others: readonly unknown[] = [undefined, null, 0, true, Symbol("a"), 1n, () => {}, [], new Map(), "", NaN];

  test("there is no diagnosis, and nothing is thrown", () => {
    for (const other of others) {
      expect(Reflect.apply(diagnose, undefined, [other])).toStrictEqual([]);
      expect(Reflect.apply(applyFixes, undefined, [other])).toBeUndefined();
      expect(Reflect.apply(diagnoseValue, undefined, ["kid", other])).toStrictEqual([]);
      expect(Reflect.apply(diagnoseValue, undefined, [other, "a"])).toStrictEqual([]);
    }
  });

  test("bytes are the body of their UTF-8", () => {
    const bytes = Buffer.from(`\ufeff${toBody({ kid: ` ${plain.kid}` })}`);
    expect(diagnose(bytes).map(({ id }) => id)).toStrictEqual(["body.byte-order-mark", "text.surrounded"]);
    expect(applyFixes(bytes)?.body).toBe(canonical);
    expect(diagnose(Uint8Array.of(0xff))).toStrictEqual([]);
    expect(applyFixes(Uint8Array.of(0xff))).toBeUndefined();
  });

  test("options that are none count as none, and a sentence that is no text is English", () => {
    const [found] = Reflect.apply(diagnose, undefined, [{ cookie: null }, null]);
    expect(found.message).toBe(diagnose({ cookie: null })[0]?.message);
    for (const messages of [null, 5, { "value.null": 5 }, { "value.null": undefined }]) {
      expect(Reflect.apply(diagnose, undefined, [{ cookie: null }, { messages }])).toStrictEqual([found]);
    }
  });
});

describe("applyFixes", () => {
  test("fixes several parameters, and brackets, at once", () => {
    const body = `wvExtension[0]=wudo,AAAAAA&${toBody({ kid: ` ${plain.kid}`, securityLevel: "01", expirationTime: "60" })}`;
    const fixed = applyFixes(body);
    expect(fixed?.body).toBe(`${canonical}&wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B60`);
    expect(fixed?.applied.map(({ id }) => id)).toStrictEqual([
      "parameter.brackets",
      "text.surrounded",
      "number.zeros",
      "time.no-plus",
      "extension.base64url",
    ]);
  });

  test("gives several keys their dots in the observed contract", () => {
    const body = `customerAuthenticator=1&kid_0=%5Ea&contentKey_0=${key}&kid[1]=%5Eb&contentKey[1]=${key}`;
    expect(applyFixes(body, { contract: observed })?.body).toBe(
      `customerAuthenticator=1&kid.0=%5Ea&contentKey.0=${key}&kid.1=%5Eb&contentKey.1=${key}`,
    );
  });

  test("gives no names that would change the order of extensions, or mix keys with an index and without", () => {
    const extensions = "wvExtension[1]=wudo,AAAA&wvExtension[0]=wudo,AAAAAA==";
    expect(applyFixes(`${toBody()}&${extensions}`)).toBeUndefined();
    const inOrder = extensions.split("&").toReversed().join("&");
    expect(applyFixes(`${toBody()}&${inOrder}`)?.body).toContain(
      "&wvExtension=wudo%2CAAAAAA%3D%3D&wvExtension=wudo%2CAAAA",
    );
    const mixed = `customerAuthenticator=1&kid=^a&contentKey=${key}&securityLevel[0]=1`;
    expect(applyFixes(mixed, { contract: observed })).toBeUndefined();
  });

  test("returns nothing if one mistake cannot be fixed, or the end is not valid", () => {
    expect(applyFixes(toBody({ kid: ` ${plain.kid}`, contentKey: "x" }))).toBeUndefined();
    expect(applyFixes("")).toBeUndefined();
    expect(applyFixes(`${toBody()}&other=1`)).toBeUndefined();
    expect(applyFixes(`${toBody()}&other=1`, { unknown: "keep" })?.applied).toStrictEqual([]);
  });

  test("changes no accepted value, whatever it looks like", () => {
    const fixed = applyFixes(toBody({ customerAuthenticator: '"1"', kid: ` ${plain.kid}` }));
    expect(fixed?.body).toContain("customerAuthenticator=%221%22");
    expect(fixed?.applied.map(({ id }) => id)).toStrictEqual(["text.surrounded"]);
  });
});

describe.each([
  ["documented", documented],
  ["observed", observed],
] as const)("a valid request of the %s contract", (_, contract) => {
  const { tokenRequestBody } = arbitrariesOf<TokenRequest | ObservedTokenRequest>(contract);
  const inAccepted = ["text.placeholder", "text.quoted", "text.encoded-twice", "key.hex-of-hex"];

  test("has no diagnosis but those that are looked for in accepted texts", () => {
    fc.assert(
      fc.property(tokenRequestBody, (body) => {
        expect(idsOf(body, { contract }).filter((id) => !inAccepted.includes(id))).toStrictEqual([]);
      }),
    );
  });

  test("gives its canonical body with nothing applied", () => {
    fc.assert(
      fc.property(tokenRequestBody, (body) => {
        expect(applyFixes(body, { contract })?.applied).toStrictEqual([]);
      }),
    );
  });

  test("is found again in a body that is damaged as a whole", () => {
    const damages: readonly ((body: string) => string)[] = [
      (body) => `\ufeff${body}`,
      (body) => `?${body}`,
      (body) => `\`\`\`\n${body}\n\`\`\``,
      (body) => `curl -d '${body}' https://wv-gen.test.expressplay.com/hms/wv/token`,
      (body) => encodeURIComponent(body),
    ];
    fc.assert(
      fc.property(tokenRequestBody, fc.constantFrom(...damages), (body, damage) => {
        const whole = applyFixes(body, { contract })?.body ?? "";
        const damaged = damage(whole);
        fc.pre(!whole.includes("'"));
        expect(applyFixes(damaged, { contract })?.body).toBe(whole);
      }),
    );
  });
});
