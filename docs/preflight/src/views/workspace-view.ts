import type { PageVerdict } from "../logic/index.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { bodyView } from "./body-view.ts";
import { copiesView } from "./copies-view.ts";
import { element } from "./element.ts";
import { endpointView } from "./endpoint-view.ts";
import { formView } from "./form-view.ts";
import { summaryView } from "./summary-view.ts";

/** The form on one side, and what becomes of it on the other; on a phone one below the other, with a bar at the foot. */
export function workspaceView(preflight: Preflight, verdict: () => PageVerdict): View {
  const form = formView(preflight);
  const results = [
    summaryView(preflight),
    copiesView(preflight, verdict),
    bodyView(preflight),
    endpointView(preflight),
  ];
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
    update(known) {
      for (const view of [form, ...results]) view.update(known);
      bar.textContent = known.said;
      bar.dataset.state = known.state;
    },
  };
}
