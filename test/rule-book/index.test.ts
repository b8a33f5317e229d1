import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documented } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { diagnosisSentences } from "../../src/diagnose/diagnosis-sentences.ts";
import { adviceSentences } from "../../src/http/advice-sentences.ts";
import { observedRules, type Rule, type RuleId, rules } from "../../src/rule-book/index.ts";
import { ruleIds as documentedIds } from "../contracts/names.ts";
import { messages, observedMessages, parameterOf, ruleIds } from "../messages/english.ts";

/** The entries of both rule books. */
const entries: readonly (readonly [id: string, rule: Rule])[] = [
  ...Object.entries(rules),
  ...Object.entries(observedRules),
];

describe("examples", () => {
  test("returns a stated rule", () => {
    expect(rules["kid.hex"]).toStrictEqual({
      code: -4020,
      message:
        "kid must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
      parameter: "kid",
      source: "Table 14, kid, and table 18, -4020",
      basis: "stated",
      remedy:
        "Take the dashes out of a UUID, which kidFromUuid does, and decode a key id in Base64 before its 16 bytes are written as hexadecimal. A name needs ^ in front, in a body %5E.",
    } satisfies Rule);
  });

  test("returns a rule of the whole body, which has no code in table 18", () => {
    expect(rules["body.too-many-issues"]).toStrictEqual({
      code: null,
      message: "A list has at most 100 issues, and the rest was not checked: fix these and check again.",
      parameter: null,
      source: "Decision D14",
      basis: "inferred",
      remedy:
        "Fix the 100 issues that are listed and check again, for the rest was not checked. So many usually mean that the input is no token request at all.",
    } satisfies Rule);
  });

  test("marks exactly these rules as inferred, with the reason in the source or in docs/decisions.md", () => {
    expect(documentedIds.filter((id) => rules[id].basis === "inferred")).toStrictEqual([
      "value.type",
      "customerAuthenticator.characters",
      "kek.format",
      "kid.name",
      "ek.format",
      "ek.requires-kek",
      "ek.unwrap",
      "contentKey.missing",
      "contentId.text",
      "hdcpOutputControl.integer",
      "licenseDuration.integer",
      "wvExtension.payload-missing",
      "expirationTime.date",
      "expirationTime.past",
      "cookie.text",
      "body.percent-encoding",
      "body.utf-8",
      "body.unknown-parameter",
      "body.duplicate-parameter",
      "body.too-many-issues",
      "input.type",
    ] satisfies RuleId[]);
    const others = entries.map(([, { basis }]) => basis).filter((basis) => basis !== "inferred");
    expect(new Set(others)).toStrictEqual(new Set(["stated"]));
  });

  test("marks every rule that the observed contract adds or changes as inferred, with the callers that it is inferred from", () => {
    const changed = Object.entries(observedRules).filter(
      ([id, { message }]) =>
        documentedIds.every((one) => one !== id) || Object.values(messages).every((one) => one !== message),
    );
    expect(changed.map(([id]) => id)).toStrictEqual([
      ...["useHttps.value", "generalFlags.value", "hdcpOutputControl.integer", "hdcpOutputControl.range"],
      ...["trackType.value", "playbackDuration.integer", "keys.mixed", "keys.gap", "keys.shape"],
    ]);
    for (const [id, { basis, source }] of changed) {
      expect(basis, id).toBe("inferred");
      expect(source, id).toMatch(/^(Comments of )?[Ss]ources? [A-Z]{3}/);
    }
  });
});

describe("rules", () => {
  test("lists the rules of both contracts in the order of the core, those of the observed one alone last", () => {
    const added = Object.keys(observed.rules).filter((id) => !Object.hasOwn(documented.rules, id));
    expect(Object.keys(rules)).toStrictEqual([...documentedIds, ...added]);
    expect([documentedIds.length, added.length]).toStrictEqual([39, 6]);
    expect(Object.keys(observedRules)).toStrictEqual(Object.keys(observed.rules));
    expect(Object.keys(observedRules)).toHaveLength(43);
  });

  test.each(ruleIds)("has the code, the parameter and the message of the core for %s", (id) => {
    const { code, parameter, message } = rules[id];
    const definitions: Readonly<Record<string, { readonly code: number | null }>> = {
      ...observed.rules,
      ...documented.rules,
    };
    expect({ code, parameter, message }).toStrictEqual({
      code: definitions[id]?.code,
      parameter: parameterOf(id),
      message: messages[id],
    });
  });

  test("has the messages of the observed contract in its own book", () => {
    for (const [id, { message, parameter }] of Object.entries(observedRules)) {
      expect(ruleIds.filter((one) => one === id).map((one) => [observedMessages[one], parameterOf(one)])).toStrictEqual(
        [[message, parameter]],
      );
    }
  });

  test("is frozen deeply", () => {
    expect(Object.isFrozen(rules)).toBe(true);
    expect(Object.isFrozen(observedRules)).toBe(true);
    expect(entries.filter(([, rule]) => !Object.isFrozen(rule))).toStrictEqual([]);
    const properties = entries.flatMap(([, rule]) => Object.values<unknown>({ ...rule }));
    expect(properties.filter((property) => typeof property === "object" && property !== null)).toStrictEqual([]);
  });

  test("imports no package, not even for types", () => {
    const { files, packages } = findImports("../../src/rule-book/index.ts");
    expect(packages).toStrictEqual([]);
    expect(files).toContain("/src/parameters/kid/remedies.ts");
    expect(files).toContain("/src/contracts/documented.ts");
    expect(findImports("../../src/io-ts/key-codecs.ts").packages).toContain("io-ts"); // proves that packages are found
  });
});

describe("sources", () => {
  const tables = { customerAuthenticator: 13, errorFormat: 13, expirationTime: 15, cookie: 16 };

  test("each source cites only tables, RFCs, standards or decisions", () => {
    for (const [id, { source }] of entries) {
      const citations = source.split(/, and | and (?=decision|table)|, (?=table|RFC|decision)/);
      for (const citation of citations) {
        expect(citation, id).toMatch(
          /^((Comments of )?[Ss]ources? [A-Z]{3}\d?((, [A-Z]{3}\d?)* and [A-Z]{3}\d?)?|[Tt]able 1[3-6], [a-zA-Z]+|[Tt]able 18, -\d{4}|Tables 13 to 16|RFC \d{4} section [\d.]+|WHATWG URL standard, application\/x-www-form-urlencoded|[Dd]ecisions? D\d+( and D\d+)?)$/,
        );
      }
    }
  });

  test("each cited table contains the rule's parameter, and each cited event error is the rule's code", () => {
    for (const [id, { code, parameter, source }] of entries) {
      for (const [, table, name] of source.matchAll(/table (1[3-6]), ([a-zA-Z]+)/gi)) {
        // The page states ek.requires-kek under contentKey, and body.duplicate-parameter under wvExtension.
        const subject =
          id === "ek.requires-kek" ? "contentKey" : id === "body.duplicate-parameter" ? "wvExtension" : parameter;
        expect([name, Number(table)], id).toStrictEqual([
          subject,
          Object.entries(tables).find(([of]) => of === name)?.[1] ?? 14,
        ]);
      }
      for (const [, cited] of source.matchAll(/table 18, (-\d{4})/gi)) expect(Number(cited), id).toBe(code);
    }
  });

  test("each stated rule cites a table, and no decision", () => {
    for (const [id, { basis, source, code }] of entries) {
      if (basis !== "stated") continue;
      expect(source, id).toMatch(/^Table 1[34568], [^D]*$/);
      expect(code, id).not.toBeNull();
    }
  });
});

describe("docs/decisions.md", () => {
  const document = read("../../docs/decisions.md");
  const sections = new Map(
    [...document.matchAll(/^## (D\d+): .+\n([\s\S]*?)(?=^## )/gm)].map(([, name, body]) => [name, body]),
  );

  test("lists the decisions D1 to D18 in order, each with its rules", () => {
    expect([...sections.keys()]).toStrictEqual(Array.from({ length: 18 }, (_, at) => `D${at + 1}`));
    for (const [name, body] of sections) {
      expect(body, name).toMatch(/^Rules: [\s\S]+\.\n$/m);
      expect(body, name).toMatch(/^(Source|Reason): /m);
    }
  });

  test("each decision that a source cites lists the rule", () => {
    for (const [id, { source }] of entries) {
      for (const [name] of source.matchAll(/D\d+/g)) {
        expect(sections.get(name)?.split("\nRules: ")[1], `${id}, ${name}`).toContain(`\`${id}\``);
      }
    }
  });

  test("mentions only existing rules, advice, diagnoses and decisions", () => {
    const known = new Set([...Object.keys(rules), ...diagnosisSentences().keys(), ...adviceSentences(true).keys()]);
    const ids = [...document.matchAll(/`([a-z][a-zA-Z]+\.[a-z][a-z8-]*)`/g)].map(([, id]) => id ?? "");
    expect(ids.filter((id) => !known.has(id))).toStrictEqual([]);
    expect(ids.length).toBeGreaterThan(39);
    for (const [name] of document.matchAll(/\bD\d+\b/g)) expect(sections.has(name), name).toBe(true);
  });
});

describe("remedies", () => {
  test("each has one or two sentences, and adds to the message", () => {
    for (const [id, { remedy, message }] of entries) {
      const sentences = remedy.split(/(?<=[.!?]) /);
      expect(sentences.length, id).toBeLessThanOrEqual(2);
      for (const sentence of sentences) expect(sentence, id).toMatch(/^[A-Z].{20,}[^.]\.$/);
      for (const sentence of sentences) expect(message, id).not.toContain(sentence.slice(0, -1));
    }
  });

  test("only contentId.text and cookie.text share a remedy", () => {
    const others = ruleIds.filter((id) => id !== "cookie.text").map((id) => rules[id].remedy);
    expect(new Set(others).size).toBe(others.length);
    expect(rules["cookie.text"].remedy).toBe(rules["contentId.text"].remedy);
  });

  test("no rule contains a string that could be a key", () => {
    for (const [id, rule] of entries) expect(JSON.stringify(rule), id).not.toMatch(/[0-9A-Fa-f]{17}|\d,[0-9a-f]{8}/);
  });
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

/** Finds all files and packages that a file imports, directly or indirectly, also types and re-exports. */
function findImports(entry: string): { files: string[]; packages: string[] } {
  const queue = [new URL(entry, import.meta.url)];
  const seen = new Set<string>();
  const packages: string[] = [];
  for (const file of queue) {
    if (seen.has(file.href)) continue;
    seen.add(file.href);
    const source = readFileSync(file, "utf8").replaceAll(/^ *(\/\*\*|\*|\/\/).*$/gm, "");
    for (const [, specifier = ""] of source.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)) {
      if (specifier.startsWith(".")) queue.push(new URL(specifier, file));
      else packages.push(specifier);
    }
  }
  const root = new URL("../..", import.meta.url).href;
  return { files: [...seen].map((href) => `/${href.slice(root.length)}`), packages };
}
