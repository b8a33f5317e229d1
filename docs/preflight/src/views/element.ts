/** Attributes of an element: `true` is present, `false` and `undefined` are absent. */
export type Attributes = { readonly [name: string]: string | boolean | undefined };

/** Makes an element; text is put in as text, so that nothing that was typed is ever read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children);
  return made;
}

/** Sets an attribute, or takes it away. */
export function setAttribute(of: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) of.removeAttribute(name);
  else of.setAttribute(name, value === true ? "" : value);
}

/**
 * Puts children in place of those that are there, unless they read the same: what is in focus or selected stays so.
 */
export function showChildren(of: Element, children: readonly HTMLElement[]): void {
  const [now, then] = [children, [...of.children]].map((all) => all.map(({ outerHTML }) => outerHTML).join("\n"));
  if (now !== then) of.replaceChildren(...children);
}

/** A button that submits nothing. */
export function button(
  attributes: Attributes,
  press: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", press);
  return made;
}
