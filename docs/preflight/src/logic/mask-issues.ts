import type { FormIssue } from "widevine-license-token/form";
import { logicTexts } from "./languages/index.ts";
import { isMask } from "./looks-like.ts";
import type { PageForm } from "./page-form.ts";
import { textAt } from "./page-values.ts";
import type { VerdictInput } from "./page-verdict.ts";

/** The issues, in which a mask is told as such: that it has white space or is no key helps nobody. */
export function tellMasks(
  issues: readonly FormIssue[],
  { values, language }: Pick<VerdictInput, "language" | "values">,
  form: PageForm,
): readonly FormIssue[] {
  const { verdict } = logicTexts(language);
  return issues.map((issue) => {
    const field = form.field(issue.path.at(-1)) ?? form.field(issue.path[0]);
    if (field === undefined || !isMask(textAt(values, issue.path))) return issue;
    const { fix: _, choices: __, ...about } = issue;
    return { ...about, message: verdict.mask(field.label) };
  });
}
