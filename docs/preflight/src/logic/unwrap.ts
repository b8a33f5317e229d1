import { createField, ekField, type FormIssue, kekField } from "widevine-license-token/form";
import { type Ek, type Kek, unwrapContentKey } from "widevine-license-token/keys";
import type { PageContext } from "./context.ts";
import { libraryLanguage } from "./library-language.ts";
import type { FieldPath, PageValues } from "./page-values.ts";

/** Whether each `ek` unwraps under `kek`. */
export interface UnwrapResult {
  /** `ek.unwrap`, at the path of each `ek` that does not unwrap. */
  readonly issues: readonly FormIssue[];
  /** The paths of each `ek` that this browser cannot check: without https, or with a `kek` of 192 bits in Chromium. */
  readonly unchecked: readonly FieldPath[];
}

/** Checks each `ek` that is valid beside a valid `kek`; never rejects. Ask again only if `unwrapPairs` changes. */
export async function checkUnwrap(values: PageValues, context: PageContext): Promise<UnwrapResult> {
  const { kek, eks } = readKeys(values);
  if (kek === undefined) return { issues: [], unchecked: [] };
  const message = libraryLanguage(context.language, context.contract).messages?.["ek.unwrap"];
  const answers = await Promise.all(
    eks.map(async ({ ek, path }) => ({ path, answer: await unwrapContentKey(kek, ek).catch(() => undefined) })),
  );
  return {
    issues: answers.flatMap(({ path, answer }) =>
      answer?._tag === "Left"
        ? answer.left.map((issue) => ({ ...issue, path, message: message ?? issue.message }))
        : [],
    ),
    unchecked: answers.flatMap(({ path, answer }) => (answer === undefined ? [path] : [])),
  };
}

/** The paths of each `ek` that `checkUnwrap` is about; empty if there is nothing to check. */
export function pathsToUnwrap(values: PageValues): readonly FieldPath[] {
  const { kek, eks } = readKeys(values);
  return kek === undefined ? [] : eks.map(({ path }) => path);
}

/** What the answer depends on: compare it with that of the last question. Keep it in memory only: it holds the keys. */
export function unwrapPairs({ texts, keys }: PageValues): string {
  return JSON.stringify([texts.kek, texts.ek, ...keys.map(({ ek }) => ek)]);
}

interface ReadKeys {
  readonly kek: Kek | undefined;
  readonly eks: readonly { readonly ek: Ek; readonly path: FieldPath }[];
}

function readKeys({ texts, keys }: PageValues): ReadKeys {
  const typed = [
    { text: texts.ek, path: ["ek"] },
    ...keys.map(({ ek }, at) => ({ text: ek, path: ["keys", at, "ek"] })),
  ];
  const result = createField(kekField)["~standard"].validate(texts.kek);
  return {
    kek: result.issues === undefined ? result.value : undefined,
    eks: typed.flatMap(({ text, path }) => {
      const read = createField(ekField)["~standard"].validate(text);
      return read.issues !== undefined || read.value === undefined ? [] : [{ ek: read.value, path }];
    }),
  };
}
