import type { FormIssue, ObservedTokenRequest, ServiceTarget, TokenRequest } from "widevine-license-token/form";
import type { Check } from "./check.ts";
import { checkEqual } from "./check-equal.ts";
import type { PageContext } from "./context.ts";
import { logicTexts } from "./languages/index.ts";
import { tellMasks } from "./mask-issues.ts";
import { checkRequest, checkTexts, checkUnwrapped } from "./page-checks.ts";
import { pageForm } from "./page-form.ts";
import { isEmpty, type PageValues } from "./page-values.ts";
import type { Loss } from "./pasted.ts";
import type { UnwrapResult } from "./unwrap.ts";

export type { Check } from "./check.ts";

/** What a verdict is made of. */
export interface VerdictInput extends PageContext {
  readonly values: PageValues;
  /** The losses of the last paste that were neither resolved nor dismissed. */
  readonly losses: readonly Loss[];
  /** What `checkUnwrap` answered for these values; `undefined` while it is not known. */
  readonly unwrap: UnwrapResult | undefined;
  /** Where the request goes; `undefined` if what was typed is no domain. */
  readonly target: ServiceTarget | undefined;
}

/** `broken` has issues, `check` has doubts only. */
type VerdictState = "empty" | "broken" | "check" | "ready";

/** What is known of what stands in the form. */
export interface PageVerdict {
  readonly state: VerdictState;
  /** The state in a few words: `2 missing, 1 to fix`. */
  readonly said: string;
  /** The request, if there are no issues: also in the state `check`. */
  readonly request: TokenRequest | ObservedTokenRequest | undefined;
  readonly issues: readonly FormIssue[];
  /** Those of losses first, then in the order of the form. */
  readonly checks: readonly Check[];
  /** Whether the target is no domain. */
  readonly isTargetWrong: boolean;
}

/** Says whether a request is ready to be sent: only if nothing is wrong, was lost or is doubtful. */
export function verdictOf(input: VerdictInput): PageVerdict {
  const { values, losses, unwrap, target } = input;
  const form = pageForm(input);
  const { request, issues: found } = form.validate(values);
  const issues = [...tellMasks(found, input, form), ...(unwrap?.issues ?? [])];
  const ofLosses = losses.map(({ kind, said, field, path, counts }): Check => {
    return { id: `paste.${kind}`, said, field, path, counts };
  });
  const checks = [
    ...ofLosses,
    ...checkTexts(input, form),
    ...checkEqual(input, form),
    ...(request === undefined ? [] : checkRequest(request, input)),
    ...checkUnwrapped(input, form),
  ];
  const isTargetWrong = target === undefined;
  const state = stateOf(values, issues, checks, isTargetWrong);
  return {
    state,
    said: headline(input, state, issues, checks, isTargetWrong),
    request: issues.length === 0 ? request : undefined,
    issues,
    checks,
    isTargetWrong,
  };
}

function stateOf(
  values: PageValues,
  issues: readonly FormIssue[],
  checks: readonly Check[],
  isTargetWrong: boolean,
): VerdictState {
  if (isEmpty(values) && checks.length === 0) return "empty";
  if (issues.length > 0 || isTargetWrong) return "broken";
  return checks.some(({ counts }) => counts) ? "check" : "ready";
}

function headline(
  { language }: PageContext,
  state: VerdictState,
  issues: readonly FormIssue[],
  checks: readonly Check[],
  isTargetWrong: boolean,
): string {
  const { empty, ready, missing, broken, checks: toCheck } = logicTexts(language).verdict;
  if (state === "empty") return empty;
  if (state === "ready") return ready;
  if (state === "check") return toCheck(checks.filter(({ counts }) => counts).length);
  const absent = issues.filter(isMissing).length;
  const wrong = issues.length - absent + (isTargetWrong ? 1 : 0);
  return [...(absent > 0 ? [missing(absent)] : []), ...(wrong > 0 ? [broken(wrong)] : [])].join(", ");
}

/** Whether an issue says that something is not there yet, rather than that something is wrong. */
export function isMissing({ rule }: Pick<FormIssue, "rule">): boolean {
  return rule.endsWith(".missing") || rule === "ek.requires-kek";
}
