import { encodeTokenRequestBody } from "widevine-license-token";
import { type CanonicalPair, canonicalPairs } from "./canonical-pairs.ts";
import { copyButton } from "./copy-button.ts";
import { button, element, showChildren } from "./element.ts";
import type { Preflight, View } from "./preflight.ts";
import type { Verdict } from "./verdict.ts";

/** The canonical body as it grows: a pair a line, secrets masked; it can be copied once it is whole. */
export function bodyView(preflight: Preflight): View {
  const { form, language, typed } = preflight;
  const { body: texts, copy } = language.page;
  let last: Verdict | undefined;
  let isMasked = true;
  const written = element("div", { class: "sheet", id: "body" });
  written.addEventListener("copy", copyOneLine);
  const show = button({ class: "quiet", id: "show-body", "aria-pressed": "false" }, pressShow, texts.secrets);
  const copyBody = copyButton("copy-body", copy.body, copy, () =>
    last?.request ? encodeTokenRequestBody(last.request) : "",
  );
  copyBody.classList.replace("quiet", "main");
  return {
    element: element(
      "section",
      { class: "canonical", "aria-labelledby": "body-heading" },
      element("div", { class: "head" }, element("h2", { id: "body-heading" }, texts.heading), show),
      written,
      copyBody,
    ),
    update(verdict) {
      last = verdict;
      copyBody.disabled = verdict.request === undefined;
      const lines = canonicalPairs(form.fields, typed.draft, verdict).map(line);
      showChildren(written, lines);
    },
  };

  /** A pair a line is for the eye: who selects by hand gets the body without breaks. */
  function copyOneLine(event: ClipboardEvent): void {
    event.clipboardData?.setData("text/plain", String(getSelection()).replaceAll("\n", ""));
    event.preventDefault();
  }

  function pressShow(): void {
    isMasked = !isMasked;
    show.setAttribute("aria-pressed", String(!isMasked));
    preflight.changed();
  }

  function line(pair: CanonicalPair, at: number): HTMLElement {
    const name = element("span", { class: "key" }, `${at === 0 ? "" : "&"}${pair.name}=`);
    return element("div", { class: pair.state }, name, element("span", { class: "text" }, textOf(pair)));
  }

  function textOf({ name, encoded, state }: CanonicalPair): string {
    if (encoded === undefined) return state === "missing" ? texts.missing : texts.wrong;
    return isMasked && form.fields[name].secret ? "•".repeat(8) : encoded;
  }
}
