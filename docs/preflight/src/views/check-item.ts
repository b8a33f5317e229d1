import { type Check, type Loss, type Offer, withText } from "../logic/index.ts";
import { inputId, visit } from "../state/draft.ts";
import { sourceWith } from "../state/key-sources.ts";
import type { Preflight } from "../state/preflight.ts";
import { button, element } from "./element.ts";
import { focusOn, linkTo } from "./field-link.ts";
import { labelAt } from "./label-at.ts";

/** A doubt: the field, what is doubtful, and for what a paste lost the texts that may be put into the form. */
export function checkItem(preflight: Preflight, { said, path, field }: Check, loss: Loss | undefined): readonly Node[] {
  const { form, language, state } = preflight;
  const { paste } = language.page;
  const label = labelAt(path, form, language.page) ?? (field === null ? undefined : form.field(field)?.label);
  const target = path.length > 0 ? inputId(path) : String(field);
  return [
    element("p", {}, ...withLink()),
    ...(loss === undefined ? [] : [element("div", { class: "actions" }, ...ways(loss))]),
  ];

  /** The sentence, in which the label is a link if it begins with it, as most do. */
  function withLink(): readonly (Node | string)[] {
    if (label === undefined) return [said];
    const link = linkTo(target, label);
    return said.startsWith(`${label} `) ? [link, said.slice(label.length)] : [link, ": ", said];
  }

  function ways({ id, counts, offers: all }: Loss): readonly HTMLElement[] {
    const offers = all.map((offer) => {
      const shown = offer.secret ? paste.characters(offer.text.length) : offer.text;
      const to = labelAt(offer.path, form, language.page) ?? offer.field;
      return button(
        { class: "suggestion" },
        () => use(offer, to, id),
        `${paste.put(to)} `,
        element("code", { dir: "auto" }, shown),
      );
    });
    return counts ? [...offers, button({ class: "quiet small" }, () => dismiss(id), paste.dismiss)] : offers;
  }

  function use(offer: Offer, label: string, id: string): void {
    const { draft } = state;
    preflight.undoably(paste.filled(label), () => {
      const source = sourceWith(offer.field, draft.source);
      const filled = { ...draft, values: withText(draft.values, offer.path, offer.text), source };
      state.draft = visit(filled, inputId(offer.path));
      state.dismissed = new Set([...state.dismissed, id]);
    });
    focusOn(inputId(offer.path));
  }

  function dismiss(id: string): void {
    preflight.undoably(paste.dismissed, () => {
      state.dismissed = new Set([...state.dismissed, id]);
    });
    document.getElementById("summary")?.focus();
  }
}
