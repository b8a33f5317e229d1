import type { Field } from "widevine-license-token/form";
import { button, element } from "./element.ts";
import type { FieldName } from "./field-name.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** The text input of a field, and what stands in its line. */
export interface FieldInput {
  readonly input: HTMLInputElement;
  readonly line: HTMLElement;
}

/**
 * The input with the HTML constraints of its field, masked where it is a secret.
 *
 * There is no `maxlength`: a browser then cuts off what is pasted and says nothing. The field says what is too long
 * itself, and `setCustomValidity` tells the browser.
 */
export function fieldInput(field: Field<FieldName>, id: string, texts: PageTexts, label: string): FieldInput {
  const { required, pattern, inputMode } = field.constraints;
  const input = element("input", {
    id,
    name: field.name,
    type: field.secret ? "password" : "text",
    required,
    pattern,
    inputmode: inputMode,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
  });
  const line = element("div", { class: "line" }, input);
  if (field.secret) line.append(secretSwitch(input, texts, label));
  return { input, line };
}

function secretSwitch(input: HTMLInputElement, texts: PageTexts, label: string): HTMLButtonElement {
  const show = button(
    { class: "quiet", "aria-pressed": "false", "aria-label": texts.showSecret(label) },
    press,
    texts.show,
  );
  return show;

  function press(): void {
    const isShown = input.type === "password";
    input.type = isShown ? "text" : "password";
    show.setAttribute("aria-pressed", String(isShown));
  }
}
