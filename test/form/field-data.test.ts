import { describe, expect, test } from "vitest";
import { createForm, fields } from "../../src/form/index.ts";
import { messages, texts } from "../../src/messages/nl.ts";
import { fieldSets } from "./field-sets.ts";

// A form is made of what its fields tell, without knowing a parameter.

const groups = ["account", "keys", "playback", "license", "token"];

describe.each(fieldSets)("the fields of the $title contract", ({ contract, fields }) => {
  const all = Object.values(fields);

  test("have an order, in which those of a group follow each other", () => {
    const sorted = all.toSorted((one, other) => one.order - other.order);
    expect(new Set(all.map(({ order }) => order)).size).toBe(all.length);
    expect([...new Set(sorted.map(({ group }) => group))]).toStrictEqual(groups);
    const changes = sorted.filter(({ group }, at) => group !== sorted[at - 1]?.group);
    expect(changes).toHaveLength(groups.length);
  });

  test("have the kind of their data", () => {
    for (const { kind, secret, options, unit, constraints } of all) {
      expect(kind === "secret").toBe(secret);
      expect(kind === "choice").toBe(options !== undefined);
      expect(kind === "number").toBe(unit !== undefined);
      expect(kind === "number").toBe(constraints.inputMode === "numeric");
    }
  });

  test("are repeated where the contract says so", () => {
    expect(all.filter(({ repeated }) => repeated).map(({ name }) => name)).toStrictEqual(
      contract.slots.filter(({ isRepeated }) => isRepeated).map(({ name }) => name),
    );
  });

  test("have defaults that they accept, only where they are optional, and needs that name fields", () => {
    for (const field of all) {
      if (field.default !== undefined) {
        expect(field.required).toBe(false);
        expect(field["~standard"].validate(field.default).issues).toBeUndefined();
      }
      const { neededWhen } = field;
      if (neededWhen !== undefined) expect(Object.keys(fields)).toContain(neededWhen.field);
    }
  });

  test("are needed when the whole form says that they are missing", () => {
    const { tokenRequestForm } = createForm({ contract });
    const needs = all.flatMap(({ name, neededWhen }) => (neededWhen ? [{ name, ...neededWhen }] : []));
    expect(needs).not.toStrictEqual([]);
    for (const { name, field, is } of needs) {
      const isTold = (values: object): boolean =>
        tokenRequestForm["~standard"].validate(values).issues?.some(({ path }) => path[0] === name) === true;
      const given = { [field]: fields[field]?.example };
      expect([isTold({}), isTold(given)]).toStrictEqual(is === "empty" ? [true, false] : [false, true]);
    }
  });

  test("have examples that are accepted at any time", () => {
    for (const time of [0, Date.UTC(2026, 10, 29), Date.UTC(2099, 11, 31)]) {
      const timed = createForm({ contract, now: () => time }).fields;
      for (const field of Object.values(timed)) {
        expect(field["~standard"].validate(field.example).issues).toBeUndefined();
      }
    }
  });
});

describe("messages", () => {
  test("name a field by its label where a form says so, in each language", () => {
    const english = createForm({ naming: "label" });
    expect(english.fields.kid["~standard"].validate("1").issues?.[0]?.message).toMatch(/^Key id must be 32 hex/);
    const dutch = createForm({ naming: "label", messages, texts });
    expect(dutch.fields.kid["~standard"].validate("1").issues?.[0]?.message).toMatch(/^Sleutel-id moet/);
    const { issues = [] } = dutch.tokenRequestForm["~standard"].validate({ ek: fields.ek.example });
    expect(issues.find(({ rule }) => rule === "ek.requires-kek")?.message).toMatch(
      /^Versleutelde inhoudssleutel .* Sleutelversleutelingssleutel/,
    );
    for (const { message } of issues) expect(message).not.toMatch(/\b(?:kid|kek|ek|contentKey|securityLevel)\b/);
  });

  test("name it by its parameter otherwise, also where only a prototype says so", () => {
    for (const options of [{}, { naming: "parameter" } as const, Object.create({ naming: "label" })]) {
      const form = createForm(options);
      expect(form.fields.kid["~standard"].validate("1").issues?.[0]?.message).toMatch(/^kid must be/);
    }
  });
});
