import type { ServiceTarget } from "widevine-license-token/form";
import type { CodeInfo } from "./code-info.ts";
import type { ContractName } from "./context.ts";
import type { Loss, Mark, Offer } from "./loss.ts";
import type { PageValues } from "./page-values.ts";

export type { Loss, Mark, Offer } from "./loss.ts";

/** Where a pasted command, message or URL would have been sent. The page calls nothing. */
export interface PastedHost {
  readonly name: string;
  /** `sister` is another service of the vendor, such as that of PlayReady; `foreign` is none of the vendor's hosts. */
  readonly kind: "test" | "production" | "region" | "sister" | "foreign";
  /** The target of the service, if it is one. */
  readonly target?: ServiceTarget;
  /** One sentence, for `sister`, `foreign`, and a service that was asked by plain http; empty otherwise. */
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
interface PastedNothing extends Said {
  readonly kind: "nothing";
  readonly findings: readonly Finding[];
}

/** What was found in a pasted text. */
export type Pasted = PastedRequest | PastedAnswer | PastedCode | PastedKey | PastedNothing;
