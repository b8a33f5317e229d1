// Shows the fields of a form on a page, by what they tell of themselves: it knows no parameter.

import type { Field, ParameterName } from "widevine-license-token/form";
import { create } from "./show-issues.ts";

type AnyField = Field<ParameterName, unknown>;

/** What the page says itself; the rest comes in the language of the fields. */
const words = { add: "Add", remove: "Remove", example: "e.g.", default: "if empty:" };
const needs = { empty: "needed without", given: "needed with" };

/** Fills an element with all fields, by group and in order; those that may come several times are in rows. */
export function renderForm(target: Element, fields: { readonly [name: string]: AnyField }): void {
  const sorted = Object.values(fields).toSorted((one, other) => one.order - other.order);
  for (const group of new Set(sorted.map((field) => field.group))) {
    const all = sorted.filter((field) => field.group === group);
    const single = all.filter(({ perKey, repeated }) => !perKey && !repeated);
    const lists = [all.filter(({ perKey }) => perKey), all.filter(({ repeated }) => repeated)];
    const rows = lists.filter(({ length }) => length > 0).map(showRows);
    target.append(create("fieldset", {}, create("legend", {}, group), ...single.map(show), ...rows));
  }

  function show({ name, label, required, secret, options, constraints, ...told }: AnyField): HTMLElement {
    const choices = options?.map((option) => create("option", { value: option.value }, option.label)) ?? [];
    const input = options
      ? create("select", {}, create("option"), ...choices)
      : create("input", { type: secret ? "password" : "text", autocomplete: "off" });
    Object.assign(input, { name, ...constraints }).dataset.name = name;
    const { hint, unit, example, default: standard, neededWhen: need } = told;
    const needed = need && `${needs[need.is]} ${fields[need.field]?.label}`;
    const help = [hint, unit, `${words.example} ${example}`, standard && `${words.default} ${standard}`, needed];
    const caption = create("label", {}, required ? `${label} * ` : `${label} `, input);
    return create("p", {}, caption, create("small", {}, help.filter(Boolean).join(" · ")), create("output"));
  }

  function showRows(repeated: readonly AnyField[]): HTMLElement {
    const list = create("div");
    const change = (textContent: string, edit: () => void): HTMLElement => {
      const onclick = () => {
        edit();
        for (const [index, row] of [...list.children].entries())
          for (const input of row.querySelectorAll<HTMLInputElement>("[data-name]"))
            input.name = `${input.dataset.name}.${index}`; // as `formValues` reads them: `kid.0`
      };
      return create("button", { type: "button", textContent, onclick });
    };
    const add = change(words.add, () => {
      const row = create("div", {}, ...repeated.map(show));
      row.append(change(words.remove, () => row.remove()));
      list.append(row);
    });
    add.click();
    return create("div", {}, list, add);
  }
}
