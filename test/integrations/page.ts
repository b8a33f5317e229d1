import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** A form on a page, for tests that fill it in and submit it like a person. */
export interface RenderedForm {
  fillIn(values: { readonly [name: string]: string | undefined }): Promise<void>;
  submit(): Promise<void>;
  /** Returns the messages beside the inputs, by the names of the inputs. */
  messages(): { readonly [name: string]: string };
}

export async function renderForm(element: ReactElement): Promise<RenderedForm> {
  const container = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(container).render(element));
  const inputs = () => [...container.querySelectorAll("input")];
  return {
    fillIn: (values) =>
      act(async () => {
        for (const input of inputs()) {
          const value = values[input.name];
          if (value !== undefined) type(input, value);
        }
      }),
    submit: () => act(async () => container.querySelector("button")?.click()),
    messages: () =>
      Object.fromEntries(
        inputs()
          .map((input) => [input.name, input.parentElement?.querySelector("output")?.textContent ?? ""] as const)
          .filter(([, message]) => message !== ""),
      ),
  };
}

/** Sets the value with the setter of the prototype: React overrides that of the element, and would not notice the change. */
function type(input: HTMLInputElement, value: string): void {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  property?.set?.call(input, value);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
