import type { ParameterName } from "widevine-license-token/form";
import type { FieldPath } from "./page-values.ts";

/** A place in the pasted text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What is wrong there: one sentence without a value. */
  readonly said: string;
}

/** Why a part of a paste did not get into the form as it was. */
type LossKind =
  | "undecodable" // a pair such as `contentId=100%`
  | "duplicate" // a parameter that was given more than once
  | "unknown" // a name that is none of the contract
  | "renamed" // a name that was fixed, so nothing is lost
  | "invisible" // a text with an invisible character, which stays in it
  | "empty" // a parameter without a text
  | "limit" // rows beyond the limit
  | "gap" // keys that were numbered anew
  | "unread" // a parameter outside the part that was read
  | "aside" // what was typed, and the contract has no parameter for
  | "refused" // a code of the service that stands beside the request
  | "another" // a second request in the same text
  | "form" // a body that is not urlencoded, such as JSON
  | "host" // a request to a host that is none of the service
  | "path"; // a request to a path that the service does not have

/** A text that may be put into a field. */
export interface Offer {
  readonly path: FieldPath;
  readonly field: ParameterName;
  /** Whether it must not be shown. */
  readonly secret: boolean;
  readonly text: string;
}

/** What a paste lost, or what is doubtful in it. */
export interface Loss {
  /** Unique in its paste: what the view remembers of losses that were resolved or dismissed. */
  readonly id: string;
  readonly kind: LossKind;
  /** The field that it is about; `null` if there is none. */
  readonly field: ParameterName | null;
  /** The path of the field; empty if there is none. */
  readonly path: FieldPath;
  /** One sentence without a value, safe for a ticket. */
  readonly said: string;
  /** Whether "ready" must wait until it is resolved or dismissed. */
  readonly counts: boolean;
  /** The texts concerned, as they were pasted; of a duplicate all of them, first that in the field. As secret as the paste. */
  readonly texts: readonly string[];
  /** Whether the texts are those of a secret: mask them. */
  readonly secret: boolean;
  /** What may be put into a field to resolve it. */
  readonly offers: readonly Offer[];
  /** Where it is in the pasted text, where that is known. */
  readonly mark?: Mark;
}
