import { afterPress } from "./after-press.ts";
import { choiceGroup } from "./choice-group.ts";
import type { Entry } from "./draft.ts";
import { element, setAttribute } from "./element.ts";
import { fieldInput } from "./field-input.ts";
import { fieldIssues } from "./field-issues.ts";
import type { FieldName } from "./field-name.ts";
import { hint } from "./hint.ts";
import type { Preflight, View } from "./preflight.ts";
import { suggestionButton, suggestionsOf } from "./suggestion.ts";
import { isMissing, issuesAt } from "./verdict.ts";

/** Where a field stands: its parameter, what was typed, and of an extension the row. */
export interface Place {
  readonly name: FieldName;
  readonly entry: Entry;
  readonly row?: number;
}

/** The id of the input of a field. */
export function inputId(name: PropertyKey | undefined, row?: PropertyKey): string {
  return row === undefined ? String(name) : `${String(name)}-${Number(row) + 1}`;
}

/** One field: label, input, hint, choices, and what is wrong as it is typed. */
export function fieldView(preflight: Preflight, { name, entry, row }: Place, besides?: HTMLElement): View {
  const { form, language } = preflight;
  const texts = language.page;
  const field = form.fields[name];
  const id = inputId(name, row);
  const label = row === undefined ? field.label : texts.extension.label(field.label, row + 1);
  const { input, line } = fieldInput(field, id, texts, label);
  if (besides !== undefined) line.append(besides);
  const issues = fieldIssues(id, texts);
  const need = element("span", { class: "need" });
  const kept = element("p", { class: "hint", id: `${id}-kept` }, texts.lineBreaks);
  const choices =
    field.options &&
    choiceGroup({ name: `${id}-choice`, legend: texts.choose(label), look: "chips" }, field.options, write);

  input.addEventListener("input", () => write(input.value));
  input.addEventListener("blur", () => {
    if (!entry.touched) afterPress(() => write(entry.text));
  });

  return {
    element: element(
      "div",
      { class: "field" },
      element("div", { class: "name" }, element("label", { for: id }, label), element("code", {}, name), need),
      element(
        "div",
        { class: "body" },
        line,
        ...(choices === undefined ? [] : [choices.element]),
        hint(`${id}-hint`, field.hint, texts.example),
        kept,
        issues.element,
      ),
    ),
    update(verdict) {
      const found = issuesAt(verdict, name, row);
      const shown = found.filter((issue) => entry.touched || !isMissing(issue) || issue.rule === "ek.requires-kek");
      showText();
      showNeed();
      const suggestions = suggestionsOf(shown);
      const sentences = issues.show(shown, suggestions, (one) =>
        suggestionButton(one, field.secret, texts, () => take(one.text)),
      );
      setAttribute(input, "aria-invalid", shown.length > 0 && "true");
      const described = [`${id}-hint`, ...(kept.hidden ? [] : [kept.id]), ...sentences];
      input.setAttribute("aria-describedby", described.join(" "));
      input.setCustomValidity(found[0]?.message ?? "");
      input.classList.toggle("right", entry.text !== "" && found.length === 0);
    },
  };

  function write(text: string): void {
    entry.text = text;
    entry.touched = true;
    preflight.changed();
  }

  function showText(): void {
    if (input.value !== entry.text) input.value = entry.text;
    // An input takes line breaks out of what it shows.
    kept.hidden = input.value === entry.text;
    choices?.choose(entry.text);
  }

  /** What must be given depends, of the keys, on which others are. */
  function showNeed(): void {
    const { kek, ek } = preflight.typed.draft.singles;
    const isNeeded = field.required || (name === "contentKey" && kek.text === "") || (name === "kek" && ek.text !== "");
    need.textContent = isNeeded ? texts.required : texts.optional;
    need.classList.toggle("needed", isNeeded);
  }

  function take(text: string): void {
    write(text);
    input.focus();
  }
}
