import type { PageContext } from "./context.ts";
import type { AsideKeys } from "./contract-values.ts";
import { eachText } from "./each-text.ts";
import { logicTexts } from "./languages/index.ts";
import type { Loss } from "./loss.ts";
import { contractOf, pageForm } from "./page-form.ts";
import type { PageValues } from "./page-values.ts";

/** What was typed and is not sent, since the contract has no parameter for it: each by its name, and the keys by their numbers. */
export function asideLosses(values: PageValues, aside: AsideKeys | undefined, context: PageContext): readonly Loss[] {
  if (context.contract === "observed") return [];
  const { verdict } = logicTexts(context.language);
  const names: readonly string[] = contractOf(context.contract).parameterNames;
  const form = pageForm({ ...context, contract: "observed" });
  const ofFields = eachText(values, form).flatMap(({ name, field }): Loss[] => {
    if (names.includes(name)) return [];
    return [{ ...kept, id: `aside:${name}`, field: name, said: verdict.aside(field?.label ?? name, name) }];
  });
  const [first, last] = aside?.hasFirst === false ? [1, aside.keys.length] : [2, 1 + (aside?.keys.length ?? 0)];
  if (last < first) return ofFields;
  return [...ofFields, { ...kept, id: "aside:keys", field: null, said: verdict.asideKeys(first, last) }];
}

const kept = { kind: "aside", path: [], counts: true, texts: [], secret: false, offers: [] } as const;
