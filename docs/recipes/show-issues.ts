// Checks a form of render-form.ts and shows the issues at its inputs, with a button for each text that may be meant.

import { createForm, type FormIssue, type FormOptions, type FormResult, formValues } from "widevine-license-token/form";

const correct = "Correct it";

/** Checks what a form holds, by the contract, the language and the clock of the options, and shows the issues. */
export function checkForm<R extends object>(form: HTMLFormElement, options: FormOptions<R>): FormResult<R> {
  const values = formValues(new FormData(form), options);
  const result = createForm(options).tokenRequestForm["~standard"].validate(values);
  showIssues(form, result.issues ?? [], () => checkForm(form, options));
  return result;
}

/** Shows issues: those that have no input here in the last `output` of the form. Calls `onFix` after a button replaced a text. */
function showIssues(form: HTMLFormElement, issues: readonly FormIssue[], onFix: () => void): void {
  const outputs = [...form.querySelectorAll("output")];
  for (const output of outputs) output.replaceChildren();
  for (const { rule, path, message, fix, choices = [] } of issues) {
    const [list, index, name] = path; // the inputs of one of several keys are named `kid.0`
    const input = form.elements.namedItem(list === "keys" ? `${String(name)}.${String(index)}` : path.join("."));
    const isName = rule === "body.unknown-parameter"; // its fix is the name of an input, not a text
    const texts = fix === undefined || isName ? choices : [{ text: fix, origin: correct }];
    const buttons = texts.map(({ text, origin }) => {
      const onclick = () => {
        Object.assign(input ?? {}, { value: text });
        onFix();
      };
      return create("button", { type: "button", onclick }, origin);
    });
    const beside = input instanceof Element ? input.closest("p")?.querySelector("output") : undefined;
    (beside ?? outputs.at(-1))?.append(create("span", {}, message, ...buttons));
  }
}

/** Creates an element with properties and children. */
export function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: object = {},
  ...children: (Node | string)[]
) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
