import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** A form on a page, for tests that fill it in and submit it like a person. */
export interface RenderedForm {
  fillIn(values: { readonly [name: string]: string | undefined }): Promise<void>;
  submit(): Promise<void>;
  /** Clicks the button with this text; of several the one at the index. */
  click(text: string, index?: number): Promise<void>;
  /** Returns what is in the inputs whose names begin so, in the order of the page. */
  values(prefix: string): readonly string[];
  /** Returns the messages beside the inputs, by the names of the inputs. */
  messages(): { readonly [name: string]: string };
}

/** Does something on the page, and waits until the library has shown what follows. */
export type Settle = (change: () => void) => Promise<void>;

export async function renderForm(element: ReactElement): Promise<RenderedForm> {
  const container = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(container).render(element));
  return formIn(container, (change) => act(async () => change()));
}

export function formIn(container: HTMLElement, settle: Settle): RenderedForm {
  const inputs = () => [
    ...container.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]"),
  ];
  const buttons = (text: string) =>
    [...container.querySelectorAll("button")].filter((button) => button.textContent === text);
  return {
    fillIn: (values) =>
      settle(() => {
        for (const input of inputs()) {
          const value = values[input.name];
          if (value !== undefined) type(input, value);
        }
      }),
    submit: () => settle(() => container.querySelector<HTMLElement>("[type=submit]")?.click()),
    click: (text, index = 0) => settle(() => buttons(text)[index]?.click()),
    values: (prefix) => inputs().flatMap(({ name, value }) => (name.startsWith(prefix) ? [value] : [])),
    messages: () =>
      Object.fromEntries(
        inputs()
          .map((input) => [input.name, messageOf(input)] as const)
          .filter(([, message]) => message !== ""),
      ),
  };
}

/** The message beside an input: in our labels, or where FormKit writes it. */
function messageOf(input: Element): string {
  const message = input.closest("label, .formkit-outer")?.querySelector("output, .formkit-message");
  return message?.textContent ?? "";
}

/** Sets the value with the setter of the prototype: React overrides that of the element, and would not notice the change. */
function type(input: HTMLInputElement | HTMLSelectElement, value: string): void {
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value");
  property?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
