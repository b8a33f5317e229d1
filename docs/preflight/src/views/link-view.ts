import { toFragment } from "../logic/index.ts";
import { withoutHidden } from "../state/key-sources.ts";
import type { Preflight } from "../state/preflight.ts";
import { secretsIn } from "../state/secrets.ts";
import { copyButton } from "./copy-button.ts";
import { element } from "./element.ts";

/** A link to the page as it is, without what is secret. */
export function linkView({ language, state }: Preflight): HTMLElement {
  const { copy } = language.page;
  const withFields = element("input", { type: "checkbox", id: "link-fields", autocomplete: "off" });
  const { element: button } = copyButton({ id: "copy-link", label: copy.link, note: copy.safe, text }, copy);
  return element(
    "div",
    { class: "link" },
    button,
    element("label", { class: "check" }, withFields, " ", copy.linkFields),
    element("p", { class: "hint" }, copy.linkHint),
  );

  function text(): string {
    const { values, source } = state.draft;
    const fields = withFields.checked && { values: withoutHidden(values, source) };
    const [page = ""] = location.href.split("#", 1);
    const shown = { language: language.tag, contract: state.contract, ...fields };
    return page + toFragment(shown, secretsIn(state));
  }
}
