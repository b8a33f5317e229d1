import { type FieldPath, type PageField, textAt } from "../logic/index.ts";
import { keySources } from "../state/key-sources.ts";
import type { Preflight } from "../state/preflight.ts";
import { element } from "./element.ts";

/** Whether a field is required, or when. */
export interface NeedBadge {
  readonly element: HTMLElement;
  update(): void;
}

export function needBadge({ form, language, state }: Preflight, field: PageField, path: FieldPath): NeedBadge {
  const { field: texts } = language.page;
  const badge = element("span", { class: "need" });
  return { element: badge, update };

  function update(): void {
    const isNeeded = field.required || isOfSource() || isNeededNow();
    badge.textContent = isNeeded ? texts.required : condition();
    badge.classList.toggle("needed", isNeeded);
  }

  /** The fields of the chosen source of keys are all needed. */
  function isOfSource(): boolean {
    const { source } = state.draft;
    return source !== undefined && keySources[source].includes(field.name);
  }

  function isNeededNow(): boolean {
    const { neededWhen } = field;
    return neededWhen !== undefined && (otherText(neededWhen.field) === "") === (neededWhen.is === "empty");
  }

  /** The other field is beside this one, or for one of several keys among those that all have in common. */
  function otherText(name: string): string {
    const { values } = state.draft;
    return textAt(values, [...path.slice(0, -1), name]) || textAt(values, [name]);
  }

  function condition(): string {
    const other = form.field(field.neededWhen?.field);
    return field.neededWhen === undefined || other === undefined
      ? texts.optional
      : texts.neededIf[field.neededWhen.is](other.label);
  }
}
