import type { ParameterName } from "widevine-license-token/form";
import type { CodeInfo } from "./code-info.ts";
import type { PageContext } from "./context.ts";
import { valuesIn } from "./contract-values.ts";
import { logicTexts } from "./languages/index.ts";
import type { Loss } from "./loss.ts";
import { pageForm } from "./page-form.ts";
import type { PageValues, Texts } from "./page-values.ts";
import type { PastedRequest } from "./pasted.ts";

/**
 * The codes that stand beside a pasted request: the service refused it, so that it is not ready, although nothing may be wrong
 * with it here. A code is resolved when one of its fields has another text, and each can be dismissed. An issue of the form that has
 * the code explains it, so that there is nothing else to check.
 */
export function refusalLosses(
  { codes, values: pasted }: Pick<PastedRequest, "codes" | "values">,
  values: PageValues,
  context: PageContext,
): readonly Loss[] {
  const { refused, refusedFor } = logicTexts(context.language).verdict;
  const form = pageForm(context);
  const { issues } = form.validate(valuesIn(context.contract, values));
  return codes.flatMap((info): Loss[] => {
    const { id, code, meaning, who, fields } = info;
    if (issues.some((issue) => issue.code === code)) return [];
    if (fields.some((name) => textsOf(values, name) !== textsOf(pasted, name))) return [];
    const labels = fields.map((name) => form.field(name)?.label ?? name).join(", ");
    const said = labels === "" ? refusedFor(id, meaning, who) : refused(id, meaning, labels);
    const field = fieldOf(info, values);
    const path = field === null || values.keys.length > 0 || field === "wvExtension" ? [] : [field];
    return [
      { id: `refused:${id}`, kind: "refused", field, path, said, counts: true, texts: [], secret: false, offers: [] },
    ];
  });
}

/** The first field that is given, or else the first. */
function fieldOf({ fields }: CodeInfo, values: PageValues): ParameterName | null {
  return fields.find((name) => textsOf(values, name) !== "[]") ?? fields[0] ?? null;
}

/** All texts of a parameter, to be compared. */
function textsOf({ texts, extensions, keys }: PageValues, name: ParameterName): string {
  if (name === "wvExtension") return JSON.stringify(extensions);
  const given = [texts, ...keys].map((one: Texts) => one[name] ?? "").filter((text) => text !== "");
  return JSON.stringify(given);
}
