// Keys: wrapping and unwrapping a content key, and resolving key ids.

// Types that appear in the signatures below.
export type { EventErrorCode } from "../event-error-code.ts";
export type { Issue, Issues } from "../issue.ts";
export type { ParameterName } from "../parameter-name.ts";
export type { ContentKey } from "../parameters/content-key.ts";
export type { Ek } from "../parameters/ek.ts";
export type { Kek } from "../parameters/kek.ts";
export type { Kid } from "../parameters/kid.ts";
export type { RuleId } from "../rules.ts";
// Key ids.
export { kidFromUuid } from "./kid-from-uuid.ts";
export { resolveKid } from "./resolve-kid.ts";
// AES Key Wrap.
export { unwrapContentKey } from "./unwrap-content-key.ts";
export { wrapContentKey } from "./wrap-content-key.ts";
