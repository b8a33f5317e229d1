import type {
  FormIssue,
  ObservedTokenRequest,
  ParameterName,
  ServiceTarget,
  TokenRequest,
} from "widevine-license-token/form";
import type { PageContext } from "./context.ts";
import { type FieldPath, isEmpty, type PageValues } from "./page-values.ts";
import type { Loss } from "./pasted.ts";
import type { UnwrapResult } from "./unwrap.ts";

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

/** Something that may be wrong although the service would take it. */
export interface Check {
  /** The id of an advice, a diagnosis or a loss, or `ek.unchecked`, `ek.pending`, `duration.milliseconds`, `text.mask`. */
  readonly id: string;
  /** One sentence without a value. */
  readonly said: string;
  readonly field: ParameterName | null;
  readonly path: FieldPath;
  /** Whether it keeps a request from being ready. */
  readonly counts: boolean;
}

/** `broken` has issues, `check` has doubts only. */
export type VerdictState = "empty" | "broken" | "check" | "ready";

/** What is known of what stands in the form. */
export interface PageVerdict {
  readonly state: VerdictState;
  /** The state in a few words: `2 missing, 1 to fix`. */
  readonly said: string;
  /** The request, if there are no issues: also in the state `check`. */
  readonly request: TokenRequest | ObservedTokenRequest | undefined;
  readonly issues: readonly FormIssue[];
  readonly checks: readonly Check[];
  /** Whether the target is no domain. */
  readonly isTargetWrong: boolean;
}

export function verdictOf({ values, target }: VerdictInput): PageVerdict {
  const state = isEmpty(values) ? "empty" : "broken";
  return { state, said: "", request: undefined, issues: [], checks: [], isTargetWrong: target === undefined };
}

/** Whether an issue says that something is not there yet, rather than that something is wrong. */
export function isMissing({ rule }: Pick<FormIssue, "rule">): boolean {
  return rule.endsWith(".missing") || rule === "ek.requires-kek";
}
