import { act, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** A form on a page, filled in and sent as a person would. */
export interface FormOnPage {
  fillIn(texts: { readonly [name: string]: string | undefined }): Promise<void>;
  send(): Promise<void>;
  /** What stands beside the inputs, by their names. */
  messages(): { readonly [name: string]: string };
}

export async function formOnPage(element: ReactElement): Promise<FormOnPage> {
  const container = document.body.appendChild(document.createElement("div"));
  await act(async () => createRoot(container).render(element));
  const inputs = () => [...container.querySelectorAll("input")];
  return {
    fillIn: (texts) =>
      act(async () => {
        for (const input of inputs()) {
          const text = texts[input.name];
          if (text !== undefined) type(input, text);
        }
      }),
    send: () => act(async () => container.querySelector("button")?.click()),
    messages: () =>
      Object.fromEntries(
        inputs()
          .map((input) => [input.name, input.parentElement?.querySelector("output")?.textContent ?? ""] as const)
          .filter(([, message]) => message !== ""),
      ),
  };
}

/** React notices a text only that was not set through the element's own property, which it watches. */
function type(input: HTMLInputElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  value?.set?.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
