import type { PageContext } from "./context.ts";
import { valuesIn } from "./contract-values.ts";
import type { Loss } from "./loss.ts";
import { tellMasks } from "./mask-issues.ts";
import { placeNow } from "./open-losses.ts";
import { pageForm } from "./page-form.ts";
import { type FieldPath, type PageValues, textAt } from "./page-values.ts";
import type { PastedRequest } from "./pasted.ts";

/** What was wrong or doubtful, as a ticket tells it: never with a value. */
interface Note {
  readonly path: FieldPath;
  readonly code: number | null;
  readonly said: string;
}

/** What was wrong or doubtful in a paste, and no longer is. */
export interface Settled {
  /** By another text in the form, whether the page or a person wrote it. */
  readonly fixed: readonly Note[];
  /** By a person, who said that it was checked. */
  readonly checked: readonly Note[];
}

/** Compares a pasted request with the form as it is now; `others` are the doubts that were dismissed and are no loss of the paste. */
export function settledSince(
  request: Pick<PastedRequest, "losses" | "values"> | undefined,
  now: PageValues,
  others: readonly Loss[],
  dismissed: ReadonlySet<string>,
  context: PageContext,
): Settled {
  const dismissedOf = (losses: readonly Loss[]): readonly Note[] =>
    losses.filter(({ id }) => dismissed.has(id)).map(toNote);
  if (request === undefined) return { fixed: [], checked: dismissedOf(others) };
  const { losses, values: pasted } = request;
  const isChanged = ({ path }: Loss): boolean =>
    path.length > 0 && textAt(now, placeNow(now, path)) !== textAt(pasted, path);
  const form = pageForm(context);
  const before = valuesIn(context.contract, pasted);
  const { issues: left } = form.validate(now);
  const issues = form.validate(before).issues.filter(({ rule, path }) => {
    const place = placeNow(now, path).join();
    return !left.some((issue) => issue.rule === rule && issue.path.join() === place);
  });
  const told = tellMasks(issues, { values: before, language: context.language }, form);
  return {
    fixed: [
      ...told.map(({ path, code, message }) => ({ path, code, said: message })),
      ...losses.filter(isChanged).map(toNote),
    ],
    checked: dismissedOf([...losses.filter((loss) => !isChanged(loss)), ...others]),
  };
}

function toNote({ path, said }: Loss): Note {
  return { path, code: null, said };
}
