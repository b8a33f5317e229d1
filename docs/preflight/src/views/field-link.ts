import type { ParameterName } from "widevine-license-token/form";
import type { PageForm } from "../logic/index.ts";
import { element } from "./element.ts";

/** A link that puts the focus into an input; a jump alone would leave it where it was. */
export function linkTo(id: string, label: string): HTMLAnchorElement {
  const link = element("a", { href: `#${id}` }, label);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    focusOn(id);
  });
  return link;
}

/** Puts the focus into an input, or into the first of those whose ids begin so, as those of several keys do. */
export function focusOn(id: string): void {
  const [exact, ...others] = [id, `${id}-0`, `keys-0-${id}`, `add-${id}`].flatMap(
    (one) => document.getElementById(one) ?? [],
  );
  (exact ?? others[0])?.focus();
}

/** Links to fields; of a field that the contract does not have, or that is not shown, the name. */
export function fieldLinks(names: readonly ParameterName[], form: PageForm): readonly (Node | string)[] {
  return names.flatMap((name, at) => {
    const label = form.field(name)?.label;
    const link = label === undefined ? element("code", {}, name) : linkTo(name, label);
    return at === 0 ? [link] : [", ", link];
  });
}
