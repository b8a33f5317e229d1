import type { ParameterName, ServiceTarget } from "widevine-license-token/form";
import type { CodeInfo } from "./code-info.ts";
import type { ContractName } from "./context.ts";
import type { FieldPath, PageValues } from "./page-values.ts";

/** A place in the pasted text, from `start` up to but not including `end`, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What is wrong there: one sentence without a value. */
  readonly said: string;
}

/** Why a part of a paste did not get into the form as it was. */
export type LossKind =
  | "undecodable" // a pair such as `contentId=100%`
  | "duplicate" // a parameter that was given more than once
  | "unknown" // a name that is none of the contract
  | "renamed" // a name that was fixed, so nothing is lost
  | "empty" // a parameter without a text
  | "limit" // rows beyond the limit
  | "gap" // keys that were numbered anew
  | "another"; // a second request in the same text

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

/** Where a pasted command, message or URL would have been sent. The page calls nothing. */
export interface PastedHost {
  readonly name: string;
  /** `sister` is another service of the vendor, such as that of PlayReady; `foreign` is none of the vendor's hosts. */
  readonly kind: "test" | "production" | "region" | "sister" | "foreign";
  /** The target of the service, if it is one. */
  readonly target?: ServiceTarget;
  /** One sentence, for `sister` and `foreign`; empty otherwise. */
  readonly said: string;
  readonly mark?: Mark;
}

/** What the text was in place of a body: JSON, a command and so on; it never contains a value. */
export interface Finding {
  /** The id of a diagnosis. */
  readonly id: string;
  readonly said: string;
}

interface Said {
  /** One sentence: what was seen. It never contains a value. */
  readonly said: string;
  /** The codes of the service in the text beside it, each once. */
  readonly codes: readonly CodeInfo[];
}

/** A request in any form. */
export interface PastedRequest extends Said {
  readonly kind: "request";
  readonly values: PageValues;
  /** How many texts got into the form. */
  readonly count: number;
  /** Of the whole text, from the outside to the inside. */
  readonly findings: readonly Finding[];
  readonly losses: readonly Loss[];
  /** The marks of the losses and of a foreign host, in order, without overlap. */
  readonly marks: readonly Mark[];
  readonly host: PastedHost | null;
  /** The other contract, if it has names of the request that the chosen one does not: offer to switch, and read again. */
  readonly fitsBetter: ContractName | null;
}

/** An answer of the service: a token, or an error. */
export interface PastedAnswer extends Said {
  readonly kind: "answer";
  readonly isGrant: boolean;
  /** The status of the message; `null` if it was not pasted. */
  readonly status: number | null;
  /** Who must act, in words. */
  readonly who: string;
}

/** One or more codes, with or without prose. `codes` has at least one. */
export interface PastedCode extends Said {
  readonly kind: "code";
}

/** A field that may take a key, and the text that it would get. */
export interface KeyPlace extends Offer {
  readonly label: string;
  /** Where the text comes from, if several may be meant, in words. */
  readonly origin?: string;
}

/** A bare key or key id: ask where it goes, and preselect nothing. */
export interface PastedKey extends Said {
  readonly kind: "key";
  readonly places: readonly KeyPlace[];
}

/** Nothing that is known. */
export interface PastedNothing extends Said {
  readonly kind: "nothing";
  readonly findings: readonly Finding[];
}

/** What was found in a pasted text. */
export type Pasted = PastedRequest | PastedAnswer | PastedCode | PastedKey | PastedNothing;
