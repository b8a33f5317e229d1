import { bodyView } from "./body-view.ts";
import { element } from "./element.ts";
import { endpointView } from "./endpoint-view.ts";
import { formView } from "./form-view.ts";
import type { Preflight, View } from "./preflight.ts";
import { headlineOf, isReady, summaryView } from "./summary-view.ts";

/** The form on one side, and what becomes of it on the other; on a phone one below the other, with a bar at the foot. */
export function workspaceView(preflight: Preflight): View {
  const form = formView(preflight);
  const results = [summaryView(preflight), bodyView(preflight), endpointView(preflight)];
  // The summary says the same to a screen reader and to a keyboard.
  const bar = element("a", { class: "bar", href: "#summary", "aria-hidden": "true", tabindex: "-1" });
  return {
    element: element(
      "div",
      { class: "workspace" },
      form.element,
      element("div", { class: "results" }, ...results.map((view) => view.element)),
      bar,
    ),
    update(verdict) {
      for (const view of [form, ...results]) view.update(verdict);
      bar.textContent = headlineOf(preflight, verdict);
      bar.classList.toggle("ready", isReady(verdict));
    },
  };
}
