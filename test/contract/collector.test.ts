import { describe, expect, test } from "vitest";
import { Collector } from "../../src/contract/collector.ts";
import { refuse } from "../../src/contract/decode-body.ts";
import { documented } from "../../src/contracts/documented.ts";
import { type Issue, type ParameterName, parameterNames } from "../../src/index.ts";
import { nonAscii } from "../../src/text/character-classes.ts";
import { accepted, issue, least, refused, whole } from "../request/expected.ts";

const { contentKey, ...keyless } = least;
const { kek, ek } = whole;

/** Stands for a string that could not be decoded. */
const undecodable = Symbol("undecodable");

/** Returns the result of collecting the properties of an object. */
function collectResult(properties: Partial<Record<ParameterName, unknown>>, now?: number): unknown {
  return collect(properties, now).result();
}

function create(now?: number) {
  return new Collector(documented, now);
}

function collect(properties: Partial<Record<ParameterName, unknown>>, now?: number): ReturnType<typeof create> {
  const collector = create(now);
  for (const [name, value] of Object.entries(properties)) {
    const slot = documented.slotsByName.get(name);
    if (slot === undefined) continue;
    for (const one of slot.isRepeated && Array.isArray(value) ? value : [value]) {
      if (one === undecodable) {
        if (slot.isRepeated) collector.part.skipOccurrence(slot.index);
        else collector.part.takeUndecodable(slot);
      } else if (slot.isRepeated) collector.part.takeOccurrence(slot, one);
      else collector.part.take(slot, one);
    }
  }
  return collector;
}

describe("a valid request", () => {
  test("returns the properties in canonical order for any order of input", () => {
    const decoded = collectResult(Object.fromEntries(Object.entries(whole).toReversed()));
    expect(decoded).toStrictEqual(accepted(whole));
    expect(JSON.stringify(decoded)).toBe(JSON.stringify(accepted(whole)));
  });

  test("returns extra as the last property, if there is any", () => {
    const collector = collect(whole);
    collector.extra.push(["a", "b"]);
    expect(JSON.stringify(collector.result())).toBe(JSON.stringify(accepted({ ...whole, extra: [["a", "b"]] })));
  });
});

describe("a given parameter", () => {
  test("is recorded for each parameter, valid or not", () => {
    const names = parameterNames.filter((name) => name !== "wvExtension");
    for (const given of ["", null, undecodable]) {
      for (const name of names) {
        const collector = collect({ [name]: given });
        expect(names.filter((other) => has(collector, other))).toStrictEqual([name]);
      }
    }
  });

  test("counts the occurrences of wvExtension", () => {
    expect(create().part.nextOccurrence(extensions)).toBe(0);
    expect(collect({ wvExtension: ["", undecodable, "aaaa,AA=="] }).part.nextOccurrence(extensions)).toBe(3);
  });

  test("has enough occurrences after 100 failures", () => {
    const enough = (...wvExtension: unknown[]): boolean =>
      collect({ wvExtension }).part.hasEnoughOccurrences(extensions);
    expect(enough(...new Array(99).fill(""))).toBe(false);
    expect(enough(...new Array(100).fill(""))).toBe(true);
    expect(enough(...new Array(49).fill(","), "")).toBe(false); // two failures each
    expect(enough(...new Array(50).fill(","))).toBe(true);
    expect(enough(...new Array(200).fill("aaaa,AA=="), ...new Array(200).fill(undecodable))).toBe(false);
  });

  test("has no occurrence validated once there are enough", () => {
    const { part } = collect({ wvExtension: [...new Array(100).fill(""), "aaaa,AA==", ","] });
    expect([part.values[extensions], part.nextOccurrence(extensions)]).toStrictEqual([undefined, 102]);
  });

  test("is validated by its character classes if they are known", () => {
    const collector = collect(keyless);
    const slot = documented.slotsByName.get("contentKey");
    if (slot !== undefined) collector.part.take(slot, "f".repeat(32), nonAscii);
    expect(collector.result()).toStrictEqual(refused(issue("contentKey.hex")));
  });
});

const extensions = parameterNames.indexOf("wvExtension");

function has(collector: ReturnType<typeof create>, name: ParameterName): boolean {
  const slot = documented.slotsByName.get(name);
  return slot !== undefined && collector.part.has(slot);
}

describe("the source of the content key (decisions D1 and D2)", () => {
  test.each<[string, object]>([
    ["clear", { contentKey }],
    ["wrapped", { kek, ek }],
    ["stored", { kek }],
    ["clear and wrapped", { kek, ek, contentKey }],
    ["clear and stored", { kek, contentKey }],
  ])("accepts a key that is %s", (_, source) => {
    expect(collectResult({ ...keyless, ...source })).toStrictEqual(accepted({ ...keyless, ...source }));
  });

  test.each<[string, object, Issue[]]>([
    ["no key", {}, [issue("contentKey.missing")]],
    ["ek alone", { ek }, [issue("ek.requires-kek"), issue("contentKey.missing")]],
    ["ek beside contentKey", { ek, contentKey }, [issue("ek.requires-kek")]],
  ])("refuses %s", (_, source, issues) => {
    expect(collectResult({ ...keyless, ...source })).toStrictEqual(refused(...issues));
  });

  test.each<[string, object, Issue[]]>([
    ["an empty kek", { kek: "" }, [issue("kek.format")]],
    ["a malformed kek and ek", { kek: "", ek: "" }, [issue("kek.format"), issue("ek.format")]],
    ["an undecodable kek", { kek: undecodable, ek }, []],
    ["a malformed contentKey", { contentKey: "" }, [issue("contentKey.hex")]],
    ["an undecodable contentKey", { contentKey: undecodable }, []],
    ["a malformed ek", { ek: "", contentKey }, [issue("ek.format"), issue("ek.requires-kek")]],
    ["an undecodable ek", { ek: undecodable, contentKey }, [issue("ek.requires-kek")]],
    [
      "ek and a malformed contentKey",
      { ek: "", contentKey: "" },
      [issue("ek.format"), issue("ek.requires-kek"), issue("contentKey.hex")],
    ],
  ])("counts a given parameter, valid or not: %s", (_, source, issues) => {
    // An additional invalid level hides none of these issues (decision D14).
    expect(collectResult({ ...keyless, ...source, securityLevel: 9 })).toStrictEqual(
      refused(...issues, issue("securityLevel.value")),
    );
  });
});

describe("a string that could not be decoded", () => {
  test("is not validated, but counts as given", () => {
    const { securityLevel, ...others } = least;
    const given = { ...others, securityLevel: undecodable, cookie: undecodable, kid: null };
    expect(collectResult(given)).toStrictEqual(refused(issue("value.type", { parameter: "kid" })));
  });

  test("takes an index of wvExtension", () => {
    const wvExtension = [undecodable, "aaaa,AA==", undecodable, "", undecodable];
    expect(collectResult({ ...least, wvExtension })).toStrictEqual(refused(issue("wvExtension.shape", { index: 3 })));
  });
});

describe("issues of the whole body", () => {
  test("come before those of parameters", () => {
    const collector = collect({});
    collector.issues.add("body.utf-8");
    expect(collector.result()).toStrictEqual(
      refused(
        issue("body.utf-8"),
        issue("customerAuthenticator.missing"),
        issue("kid.missing"),
        issue("contentKey.missing"),
        issue("securityLevel.missing"),
        issue("hdcpOutputControl.missing"),
      ),
    );
  });

  test("refuse an otherwise valid request", () => {
    const collector = collect(least);
    collector.issues.add("body.utf-8");
    expect(collector.result()).toStrictEqual(refused(issue("body.utf-8")));
  });
});

test("returns issues in canonical order for any order of values", () => {
  expect(
    collectResult({ cookie: null, expirationTime: "", wvExtension: [",", ""], ...keyless, ek: "", kek: "" }),
  ).toStrictEqual(
    refused(
      issue("kek.format"),
      issue("ek.format"),
      issue("wvExtension.type", { index: 0 }),
      issue("wvExtension.payload-missing", { index: 0 }),
      issue("wvExtension.shape", { index: 1 }),
      issue("expirationTime.format"),
      issue("value.type", { parameter: "cookie" }),
    ),
  );
});

test("ends the list of issues after the hundredth", () => {
  const shapes = Array.from({ length: 100 }, (_, index) => issue("wvExtension.shape", { index }));
  const wvExtension = new Array(1000).fill("");
  expect(collectResult({ ...least, wvExtension, cookie: null })).toStrictEqual(
    refused(...shapes, issue("body.too-many-issues")),
  );
});

test("passes the clock to the rules that need one", () => {
  const at = (now: number | undefined) => collectResult({ ...least, expirationTime: "2030-01-31T12:00:00Z" }, now);
  expect(at(undefined)).toStrictEqual(accepted({ ...least, expirationTime: "2030-01-31T12:00:00Z" }));
  expect(at(Date.UTC(2030, 0, 31))).toStrictEqual(at(undefined));
  expect(at(Date.UTC(2030, 0, 31, 12))).toStrictEqual(refused(issue("expirationTime.past")));
  expect(at(0)).toStrictEqual(refused(issue("expirationTime.lifetime")));
});

test("returns one issue for an unreadable input", () => {
  expect(refuse(documented, "input.type")).toStrictEqual(refused(issue("input.type")));
});
