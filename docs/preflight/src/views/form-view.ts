import type { FieldGroup } from "widevine-license-token/form";
import type { PageField } from "../logic/index.ts";
import { emptyDraft } from "../state/draft.ts";
import { exampleDraft } from "../state/example.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { plainFields } from "../state/slots.ts";
import { contractView } from "./contract-view.ts";
import { button, element } from "./element.ts";
import { fieldView } from "./field-view.ts";
import { keysView } from "./keys-view.ts";
import { rowsView } from "./rows-view.ts";
import { sourceView } from "./source-view.ts";

/** The form of all fields of the contract, in their groups and order; it is never submitted. */
export function formView(preflight: Preflight): View {
  const { form, language, state } = preflight;
  const texts = language.page.form;
  const { source, values } = state.draft;
  const shown = plainFields(form, values, source);
  const keysGroup = form.fields.find(({ name }) => name === "kid")?.group;
  const contract = contractView(preflight);
  const views: View[] = [contract];
  const groups = [...new Set(form.fields.map(({ group }) => group))].map(section);
  const example = button({ class: "quiet", id: "example" }, fillExample, texts.example);
  const clear = button({ class: "quiet", id: "clear" }, empty, texts.clear);
  const whole = element(
    "form",
    { id: "form", novalidate: true, autocomplete: "off", tabindex: "-1", "aria-labelledby": "form-heading" },
    element(
      "div",
      { class: "form-head" },
      element("h2", { id: "form-heading" }, texts.heading),
      element("div", { class: "actions" }, example, clear),
      contract.element,
    ),
    ...groups,
  );
  whole.addEventListener("submit", (event) => event.preventDefault());
  return {
    element: whole,
    update(verdict) {
      for (const view of views) view.update(verdict);
    },
  };

  function section(group: FieldGroup): HTMLElement {
    const own = shown.filter((field) => field.group === group).map(viewOf);
    if (group === keysGroup) own.unshift(sourceView(preflight));
    if (group === keysGroup && form.fields.some(({ perKey }) => perKey)) own.push(keysView(preflight));
    views.push(...own);
    const heading = element("h3", { id: `group-${group}` }, texts.groups[group]);
    return element(
      "section",
      { "aria-labelledby": heading.id, hidden: own.length === 0 },
      heading,
      ...own.map((view) => view.element),
    );
  }

  function viewOf(field: PageField): View {
    return field.repeated
      ? rowsView(preflight, field)
      : fieldView(preflight, { field, path: [field.name], label: field.label });
  }

  function fillExample(): void {
    preflight.undoably(texts.exampled, () => {
      state.draft = exampleDraft(form, state.draft.source);
      state.request = undefined;
    });
  }

  function empty(): void {
    preflight.undoably(texts.cleared, () => {
      state.draft = { ...emptyDraft, source: state.draft.source };
      state.request = undefined;
      state.pasted = { text: "", read: undefined };
    });
  }
}
