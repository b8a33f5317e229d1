import type { InvalidLiteral } from "../../contract/invalid-literal.ts";
import type { keySource } from "./key-source.ts";

/** What an input lacks of a key source, with the sentence of the rule; nothing where it has one. @see decision D1 */
export type KeySourceLiteral<Input> = Input extends unknown
  ? IsGiven<Input, "kek"> extends true
    ? unknown
    : IsGiven<Input, "ek"> extends true
      ? { readonly ek: InvalidLiteral<SentenceOf<"ek.requires-kek">> }
      : IsGiven<Input, "contentKey"> extends true
        ? unknown
        : "contentKey" extends keyof Input
          ? { readonly kek: InvalidLiteral<SentenceOf<"contentKey.missing">> } // at contentKey, undefined would make it never
          : { readonly contentKey: InvalidLiteral<SentenceOf<"contentKey.missing">> }
  : never;

/** The same for an input that may have several keys, each of which lacks its own; a `kek` serves them all. @see decision D18 */
export type KeysSourceLiteral<Input> = Input extends { readonly keys: infer Keys extends readonly object[] }
  ? IsGiven<Input, "kek"> extends true
    ? unknown
    : { readonly keys: { readonly [At in keyof Keys]: KeySourceLiteral<Keys[At]> } }
  : KeySourceLiteral<Input>;

/** Whether an input has a property that is not always `undefined`. */
type IsGiven<Input, Name extends string> = Name extends keyof Input
  ? [Input[Name]] extends [undefined]
    ? false
    : true
  : false;

type SentenceOf<Rule> = Extract<(typeof keySource)[number], { readonly rule: Rule }>["definition"]["message"];
