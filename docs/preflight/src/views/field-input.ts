import type { PageTexts } from "../languages/page-texts.ts";
import type { PageField } from "../logic/index.ts";
import { button, element } from "./element.ts";

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
export function fieldInput(field: PageField, id: string, label: string, { field: texts }: PageTexts): FieldInput {
  const { required, pattern, inputMode } = field.constraints;
  const input = element("input", {
    id,
    type: "text",
    class: field.secret ? "secret" : undefined,
    dir: field.kind === "text" ? "auto" : "ltr",
    required,
    pattern,
    inputmode: inputMode,
    placeholder: field.default === undefined ? undefined : texts.default(field.default),
    ...unfilled,
  });
  const unit = field.unit === undefined ? [] : [element("span", { class: "unit" }, field.unit)];
  const line = element("div", { class: `line of-${field.kind}` }, input, ...unit);
  if (field.secret) line.append(secretSwitch(input, label, texts));
  return { input, line };
}

/** No browser and no password manager fills it in, remembers it or corrects it. */
export const unfilled = {
  autocomplete: "off",
  autocapitalize: "off",
  spellcheck: "false",
  "data-1p-ignore": true,
  "data-lpignore": "true",
  "data-bwignore": true,
} as const;

const canMaskText = CSS.supports("-webkit-text-security", "disc");

/** A password input is an offer to store a login, so that secrets are texts which the style masks, where a browser can. */
function secretSwitch(input: HTMLInputElement, label: string, texts: PageTexts["field"]): HTMLButtonElement {
  const show = button(
    { class: "quiet", "aria-pressed": "false", "aria-label": texts.showSecret(label) },
    press,
    texts.show,
  );
  if (!canMaskText) input.type = "password";
  return show;

  function press(): void {
    const isShown = !input.classList.toggle("secret");
    if (!canMaskText) input.type = isShown ? "text" : "password";
    show.setAttribute("aria-pressed", String(isShown));
  }
}
