import { createForm } from "widevine-license-token/form";
import { announcer } from "./announcer.ts";
import { element } from "./element.ts";
import { endpointOf } from "./endpoint.ts";
import { headerView } from "./header-view.ts";
import type { Language } from "./languages/index.ts";
import { pasteView } from "./paste-view.ts";
import type { Preflight, Typed } from "./preflight.ts";
import { createUnwrapCheck } from "./unwrap-check.ts";
import { judge } from "./verdict.ts";
import { workspaceView } from "./workspace-view.ts";

let judgeAgain = (): void => {};
const unwrapIssues = createUnwrapCheck(() => judgeAgain());
setInterval(() => judgeAgain(), 10_000); // an expiration passes while the page is open

/** Shows the whole page in a language. */
export function showPage(language: Language, typed: Typed): void {
  const { tag, page, messages, texts } = language;
  document.documentElement.lang = tag;
  document.title = `${page.title}: ${page.subject}`;
  const form = createForm({ ...(messages && { messages }), ...(texts && { texts }), now: Date.now });
  const main = element("main");
  const preflight: Preflight = { language, form, typed, changed: () => judgeAgain(), rebuilt };
  const header = headerView(language, (other) => keepingFocus(() => showPage(other, typed)));
  document.body.replaceChildren(header, main, announcer);
  rebuilt();
  main.prepend(pasteView(preflight));

  function rebuilt(): void {
    const view = workspaceView(preflight);
    judgeAgain = () => {
      const { draft, destination } = typed;
      view.update(judge(form, draft, endpointOf(destination), unwrapIssues(form.fields, draft, language)));
    };
    judgeAgain();
    keepingFocus(() => {
      main.querySelector(".workspace")?.remove();
      main.append(view.element);
    });
  }
}

/** Puts the focus back on the element of the same id, after what was there has been built anew. */
function keepingFocus(build: () => void): void {
  const id = document.activeElement?.id ?? "";
  build();
  if (id !== "") document.getElementById(id)?.focus();
}
