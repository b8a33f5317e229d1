import type { Check } from "./check.ts";
import { eachText, type TypedText } from "./each-text.ts";
import { keyBytes } from "./key-bytes.ts";
import { logicTexts } from "./languages/index.ts";
import type { PageForm } from "./page-form.ts";
import { type FieldPath, textAt } from "./page-values.ts";
import type { VerdictInput } from "./page-verdict.ts";

/**
 * Secrets that stand in another field too, in whichever notation: a key in the content id is no secret any more, and a key
 * encryption key that equals the key id was put into the wrong field. Several keys may have the same content key.
 */
export function checkEqual({ values, language }: VerdictInput, form: PageForm): readonly Check[] {
  const { verdict } = logicTexts(language);
  const typed = eachText(values, form).map((one) => ({ ...one, contents: contentsOf(one.text) }));
  const secrets = new Map<string, Set<string>>();
  for (const { name, contents } of typed.filter(({ field }) => field?.secret === true)) {
    for (const content of contents) secrets.set(content, (secrets.get(content) ?? new Set()).add(name));
  }
  return typed.flatMap(({ name, path, field, contents }, at): Check[] => {
    const others = contents.flatMap((content) => [...(secrets.get(content) ?? [])]).filter((one) => one !== name);
    const [other] = others.filter((one) => field?.secret !== true || isEarlier(typed, one, at)); // of two the later one
    if (other === undefined || (name === "kid" && isAdvised(path, contents))) return [];
    const label = field?.label ?? name;
    const said = verdict.sameAs(label, form.field(other)?.label ?? other);
    return [{ id: "secret.repeated", said, field: name, path, counts: true }];
  });

  /** Whether the content key of the same key has the same value: that is advice of the library. */
  function isAdvised(path: FieldPath, contents: readonly string[]): boolean {
    const sibling = textAt(values, [...path.slice(0, -1), "contentKey"]);
    return contentsOf(sibling).some((content) => contents.includes(content));
  }
}

function isEarlier(typed: readonly TypedText[], name: string, at: number): boolean {
  return typed.findIndex((one) => one.name === name) < at;
}

/** What a text may be equal by: the text itself, and the bytes of the keys in it. Short texts are equal by chance. */
function contentsOf(text: string): readonly string[] {
  const whole = text.trim();
  const parts = whole.length > longest ? [] : whole.split(/[,\s^]+/);
  return [...new Set([whole, ...[whole, ...parts].flatMap(keyBytes)])].filter(({ length }) => length >= shortest);
}

// In UTF-16 units.
const shortest = 6;
const longest = 400;
