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
        : { readonly contentKey: InvalidLiteral<SentenceOf<"contentKey.missing">> }
  : never;

/** Whether an input has a property that is not always `undefined`. */
type IsGiven<Input, Name extends string> = Input extends { readonly [N in Name]: infer Value }
  ? [Value] extends [undefined]
    ? false
    : true
  : false;

type SentenceOf<Rule> = Extract<(typeof keySource)[number], { readonly rule: Rule }>["definition"]["message"];
