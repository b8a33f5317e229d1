import { observed } from "widevine-license-token/core";
import type { ParameterName } from "widevine-license-token/form";
import type { PageField, PageForm } from "./page-form.ts";
import type { FieldPath, PageValues, Texts } from "./page-values.ts";

/** A text that was typed, and the field in which it stands; `undefined` for one that the contract does not have. */
export interface TypedText {
  readonly name: ParameterName;
  readonly path: FieldPath;
  readonly text: string;
  readonly field: PageField | undefined;
}

/** Every text that is not empty: those of the form in its order, then those of the keys. */
export function eachText({ texts, extensions, keys }: PageValues, form: PageForm): readonly TypedText[] {
  const rows = extensions.map((text, at): TypedText => {
    return { name: "wvExtension", path: ["wvExtension", at], text, field: form.field("wvExtension") };
  });
  const single = textsIn(texts, [], form);
  const ofKeys = keys.flatMap((key, at) => textsIn(key, ["keys", at], form));
  return [...single, ...rows, ...ofKeys].filter(({ text }) => text !== "");
}

function textsIn(texts: Texts, path: FieldPath, form: PageForm): readonly TypedText[] {
  return observed.parameterNames.flatMap((name) => {
    const text = texts[name] ?? "";
    return [{ name, path: [...path, name], text, field: form.field(name) }];
  });
}
