import type { CommonRule } from "../contract/body-rules.ts";
import type { DocumentedName, DocumentedRule } from "./documented.ts";
import type { ObservedName, ObservedRule } from "./observed.ts";

/**
 * The name of a parameter of either contract; names are case-sensitive.
 *
 * @see tables 13 to 16, docs/contracts.md
 */
export type ParameterName = DocumentedName | ObservedName;

/** The id of a rule of a parameter of either contract, or of one across parameters. */
export type ParameterRule = DocumentedRule | ObservedRule;

/**
 * The stable id of a rule of either contract: what to translate and to branch on.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export type RuleId = ParameterRule | CommonRule;
