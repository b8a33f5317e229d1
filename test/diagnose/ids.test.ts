import { expect, test } from "vitest";
import { observedAdviceMessages } from "../../src/contracts/observed-advice.ts";
import { adviceDefinitions } from "../../src/http/advice.ts";
import { rules } from "../../src/rule-book/index.ts";
import { englishDiagnoses } from "./sentences.ts";

test("no rule, advice or diagnosis has the id of another", () => {
  const ids = [rules, adviceDefinitions, observedAdviceMessages].flatMap((table) => Object.keys(table));
  ids.push(...englishDiagnoses.map(([id]) => id));
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toStrictEqual([]);
});

test("a diagnosis has one sentence, whatever it is about", () => {
  expect(englishDiagnoses.filter(([, messages]) => messages.length !== 1)).toStrictEqual([]);
});
