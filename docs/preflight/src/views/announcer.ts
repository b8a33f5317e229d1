import { element } from "./element.ts";

/** Where a screen reader hears what happened; it outlives a change of language. */
export const announcer: HTMLElement = element("p", { class: "unseen", role: "status", id: "announcer" });

export function announce(text: string): void {
  announcer.textContent = "";
  announcer.textContent = text;
}
