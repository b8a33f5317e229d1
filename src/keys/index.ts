// Keys: wrapping and unwrapping a content key, and resolving key ids.

// Types that appear in the signatures below.
export type { Either } from "../contract/either.ts";
export type { EventErrorCode } from "../contract/event-error-code.ts";
export type { Issue, Issues } from "../contracts/issue.ts";
export type { ParameterName, RuleId } from "../contracts/names.ts";
export type { ContentKey } from "../parameters/content-key/content-key.ts";
export type { Ek } from "../parameters/ek/ek.ts";
export type { Kek } from "../parameters/kek/kek.ts";
export type { Kid } from "../parameters/kid/kid.ts";
// Key ids.
export { resolveKid } from "./resolve-kid.ts";
// AES Key Wrap.
export { unwrapContentKey } from "./unwrap-content-key.ts";
export { wrapContentKey } from "./wrap-content-key.ts";
