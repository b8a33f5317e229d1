import "./window.ts";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { documented, observed } from "widevine-license-token/core";
import { createForm, type FormOptions } from "widevine-license-token/form";
import { observedTexts, texts } from "widevine-license-token/messages/nl";
import { renderForm } from "../../docs/recipes/render-form.ts";
import { checkForm, create } from "../../docs/recipes/show-issues.ts";

// The recipe that shows a form by what its fields tell.

const example = "0123456789abcdef0123456789abcdef";

beforeEach(() => document.body.replaceChildren());

/** A form as a user would put it together, which shows its issues when `check` is called. */
function createPage<Request extends object>(options: FormOptions<Request>) {
  const { fields } = createForm(options);
  const form = document.body.appendChild(create("form"));
  renderForm(form, fields);
  form.append(create("output"));
  const check = () => checkForm(form, options);
  const input = (name: string): HTMLInputElement => {
    const found = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (found === null) throw new Error(`no input ${name}`);
    return found;
  };
  const outputOf = (name: string) => input(name).closest("p")?.querySelector("output");
  const click = (text: string, index = 0): void => {
    [...form.querySelectorAll("button")].filter(({ textContent }) => textContent === text)[index]?.click();
  };
  return { form, fields, check, input, outputOf, click };
}

describe.each([
  { title: "documented", open: () => createPage({ contract: documented, texts }) },
  { title: "observed", open: () => createPage({ contract: observed, texts: observedTexts }) },
])("the form of the $title contract", ({ open }) => {
  test("shows all that the fields tell, in their groups and order", () => {
    const { form, fields } = open();
    const all = Object.values(fields).toSorted((one, other) => one.order - other.order);
    expect([...form.querySelectorAll("legend")].map(({ textContent }) => textContent)).toStrictEqual([
      ...new Set(all.map(({ group }) => group)),
    ]);
    const shown = [...form.querySelectorAll("p")];
    expect(shown).toHaveLength(all.length);
    for (const field of all) {
      const [input] = form.querySelectorAll<HTMLInputElement>(`[data-name="${field.name}"]`);
      const text = input?.closest("p")?.textContent ?? "";
      const { label, hint, example, unit = "", default: standard = "", neededWhen, options: choices = [] } = field;
      for (const part of [label, hint, example, unit, standard, ...choices.map((choice) => choice.label)]) {
        expect(text).toContain(part);
      }
      const other = all.find(({ name }) => name === neededWhen?.field);
      if (other !== undefined) expect(text).toMatch(new RegExp(`needed with(?:out)? ${other.label}$`));
      expect(input?.type).toBe(field.kind === "choice" ? "select-one" : field.secret ? "password" : "text");
      expect(input?.required).toBe(field.required);
      expect(input?.getAttribute("pattern") ?? undefined).toBe(
        choices.length > 0 ? undefined : field.constraints.pattern,
      );
    }
  });

  test("gives a request for the examples", () => {
    const { form, fields, check } = open();
    for (const input of form.querySelectorAll<HTMLInputElement>("[data-name]")) {
      const field = Object.values(fields).find(({ name }) => name === input.dataset.name);
      if (field?.group !== "keys") input.value = field?.example ?? "";
    }
    for (const field of [fields.kid, fields.contentKey]) {
      const [input] = form.querySelectorAll<HTMLInputElement>(`[data-name=${field.name}]`);
      if (input !== undefined) input.value = field.example;
    }
    expect(check().issues).toBeUndefined();
    expect([...form.querySelectorAll("output")].map(({ textContent }) => textContent).join("")).toBe("");
  });
});

test("shows each message at its input, in its row, and those of no input at the end", () => {
  const { form, check, input, outputOf, click } = createPage({ contract: documented });
  click("Add");
  click("Add");
  input("wvExtension.1").value = "wudo";
  input("ek").value = example;
  form.append(create("input", { name: "KID", value: "^kid1" }));
  check();
  expect(outputOf("kek")?.textContent).toMatch(/^ek needs kek/);
  expect(outputOf("wvExtension.1")?.textContent).toMatch(/^wvExtension must be a type and a payload/);
  expect([...form.querySelectorAll("output")].at(-1)?.textContent).toMatch(/^Unknown parameter/);

  click("Remove", 0);
  check();
  expect([input("wvExtension.0").value, input("wvExtension.1").value]).toStrictEqual(["wudo", ""]);
  expect(outputOf("wvExtension.0")?.textContent).toMatch(/^wvExtension must be/);
});

test("has rows of keys where the contract has several", () => {
  const { check, input, outputOf, click } = createPage({ contract: observed });
  click("Add");
  click("Add");
  for (const [index, kid] of ["^a", "^b", "^c"].entries()) input(`kid.${index}`).value = kid;
  for (const index of [0, 2]) input(`contentKey.${index}`).value = example;
  check();
  expect(outputOf("contentKey.1")?.textContent).toMatch(/^contentKey is required/);
  expect(outputOf("contentKey.0")?.textContent).toBe("");
  click("Remove", 1);
  input("customerAuthenticator").value = "123456";
  const { issues } = check();
  expect(issues).toBeUndefined();
});

test("offers what may be meant, and replaces the text; a secret is not shown", () => {
  const { form, check, input, outputOf, click } = createPage({ contract: documented });
  input("kid").value = "FD1A706A-C2B3-6002-888F-6D4A414333C3";
  input("contentKey").value = " 98765432-1098-7654-3210-ABCDEFABCDEF";
  check();
  expect(form.innerHTML).not.toMatch(/98765432-?1098/);
  click("Correct it");
  expect([input("kid").value, outputOf("kid")?.textContent]).toStrictEqual(["fd1a706ac2b36002888f6d4a414333c3", ""]);
  click("Correct it");
  expect(input("contentKey").value).toBe("98765432109876543210abcdefabcdef");

  input("kid").value = "anBq/bPCAmCIj21KQUMzww==";
  check();
  const buttons = [...(outputOf("kid")?.querySelectorAll("button") ?? [])];
  expect(buttons.length).toBeGreaterThan(1);
  buttons[0]?.click();
  expect(outputOf("kid")?.textContent).toBe("");
});

test.each(["render-form.ts", "show-issues.ts"])("%s knows no parameter", (file) => {
  const code = readFileSync(fileURLToPath(new URL(`../../docs/recipes/${file}`, import.meta.url)), "utf8");
  const named = observed.parameterNames.filter((name) => code.replaceAll("`kid.0`", "").includes(name));
  expect(named).toStrictEqual([]);
});
