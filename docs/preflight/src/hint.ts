import { element } from "./element.ts";

/** A hint in which each example, which is to be typed as it stands, is set as such. */
export function hint(id: string, text: string, marker: string): HTMLElement {
  const parts = text.split(`${marker} `);
  const [start = "", ...rest] = parts;
  return element("p", { class: "hint", id }, start, ...rest.flatMap((part) => [`${marker} `, ...withExample(part)]));
}

/** An example ends at a blank that no parenthesis follows, and a mark of the sentence is no part of it. */
function withExample(text: string): readonly (Node | string)[] {
  const end = /[.,;]?(?: (?!\()|$)/.exec(text)?.index ?? text.length;
  return [element("code", {}, text.slice(0, end)), text.slice(end)];
}
