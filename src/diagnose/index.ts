// What a caller probably did wrong, and the fixed request.

// Names that appear in the types below.
export type { Contract } from "../contracts/contract.ts";
export type { DecodeOptions } from "../contracts/decode-options.ts";
export type { ParameterName } from "../contracts/names.ts";
export { applyFixes, type FixedBody } from "./apply-fixes.ts";
export { diagnose } from "./diagnose.ts";
export { diagnoseValue } from "./diagnose-value.ts";
export type { DiagnoseOptions, Diagnosis, DiagnosisMessages } from "./diagnosis.ts";
export type { DiagnosisId } from "./diagnosis-id.ts";
