import type { ParameterName } from "widevine-license-token/form";
import type { FieldPath } from "./page-values.ts";

/** Something that may be wrong although the service would take it. */
export interface Check {
  /** The id of an advice, a diagnosis or a loss, or `ek.unchecked`, `ek.pending`, `duration.milliseconds`, `text.mask`. */
  readonly id: string;
  /** One sentence without a value. */
  readonly said: string;
  readonly field: ParameterName | null;
  /** Empty if it is about no field. */
  readonly path: FieldPath;
  /** Whether it keeps a request from being ready. */
  readonly counts: boolean;
}
