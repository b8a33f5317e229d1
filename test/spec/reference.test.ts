import { describe, expect, test } from "vitest";
import { type AdvisedEdit, adviceExamples } from "../../docs/spec/reference/advice-examples.ts";
import { createReference } from "../../docs/spec/reference/document.ts";
import { type Edit, toInput } from "../../docs/spec/reference/example.ts";
import { type ContractName, exampleOf } from "../../docs/spec/reference/examples.ts";
import { type ReferenceRule, rulesOf } from "../../docs/spec/reference/rules.ts";
import { diagnosisSentences } from "../../src/diagnose/diagnosis-sentences.ts";
import { adviceSentences } from "../../src/http/advice-sentences.ts";
import {
  adviseTokenRequest,
  decodeTokenRequest,
  decodeTokenRequestBody,
  documented,
  type Issue,
  observed,
} from "../../src/index.ts";
import { unwrapContentKey } from "../../src/keys/index.ts";
import { eventErrors, rules } from "../../src/rule-book/index.ts";

const entries = [null, ...observed.parameterNames].flatMap(rulesOf);

test("equals the generated document: npm run reference writes it", async () => {
  await expect(createReference()).toMatchFileSnapshot("../../docs/reference.md");
});

test("has every parameter, rule, code, advice and diagnosis, codes with the ASCII hyphen", () => {
  const text = createReference();
  const headings = [...observed.parameterNames.map((name) => `\n## ${name}\n`), ...Object.keys(rules).map(asHeading)];
  const codes = eventErrors.map(({ code }) => asHeading(code));
  const cells = [...adviceSentences(true).keys(), ...diagnosisSentences().keys()].map((id) => `\n| \`${id}\` |`);
  expect([...headings, ...codes, ...cells].filter((part) => !text.includes(part))).toStrictEqual([]);
  expect(text.match(/[\u2010-\u2015\u2212]/)).toBeNull();
});

test("links to the vendor's page once", () => {
  expect(createReference().split("https://").length).toBe(2);
});

describe.each(entries.map((entry) => ({ ...entry, title: `${entry.id} (${entry.contracts.join(" and ")})` })))(
  "$title",
  (entry) => {
    const { right, wrong } = exampleOf(entry.id, entry.rule.parameter, entry.contracts[0]);

    test("the right example is valid", async () => {
      expect(await issuesOf(right, entry)).toStrictEqual([]);
    });

    test("the wrong example breaks exactly this rule", async () => {
      const issues = await issuesOf(wrong, entry);
      expect(issues.at(-1)?.rule).toBe(entry.id);
      expect(issues).toHaveLength(entry.id === "body.too-many-issues" ? 101 : 1);
    });
  },
);

describe.each(Object.entries(adviceExamples))("%s", (id, { right, wrong }) => {
  const isCommon = adviceSentences(false).has(id);

  test("is given about the wrong example, and not about the right one", () => {
    expect([advises(wrong), advises(right)]).toStrictEqual([true, false]);
  });

  function advises(edit: AdvisedEdit): boolean {
    const contract = isCommon ? documented : observed;
    const decoded = decodeTokenRequestBody(`${toInput(edit)}`, { contract, unknown: "keep" });
    if (decoded._tag === "Left") return expect.unreachable();
    return adviseTokenRequest(decoded.right, { contract, ...edit.options }).some((advice) => advice.id === id);
  }
});

async function issuesOf(edit: Edit, { id, contracts: [contract] }: ReferenceRule): Promise<readonly Issue[]> {
  const decoded = decode(edit, contract);
  if (decoded._tag === "Left" || id !== "ek.unwrap") return decoded._tag === "Left" ? decoded.left : [];
  const { kek, ek } = decoded.right;
  if (kek === undefined || ek === undefined) return expect.unreachable();
  const unwrapped = await unwrapContentKey(kek, ek);
  return unwrapped._tag === "Left" ? unwrapped.left : [];
}

function decode(edit: Edit, contract: ContractName) {
  const options = {
    contract: contract === "observed" ? observed : documented,
    now: edit.now === undefined ? null : new Date(edit.now),
  };
  const input = toInput(edit);
  return typeof input === "string" ? decodeTokenRequestBody(input, options) : decodeTokenRequest(input, options);
}

function asHeading(id: string | number): string {
  return `\n### ${id}\n`;
}
