import type { Fields, FormIssue } from "widevine-license-token/form";
import { unwrapContentKey } from "widevine-license-token/keys";
import type { Draft } from "./draft.ts";
import type { Language } from "./languages/index.ts";

type UnwrapCheck = (fields: Fields, draft: Draft, language: Language) => readonly FormIssue[];

/**
 * Whether `ek` unwraps under `kek`: the issues of a draft, as far as they are known; `answered` is called when more is.
 *
 * Where the browser cannot tell, as with 192 bits in Chromium, nothing is said.
 */
export function createUnwrapCheck(answered: () => void): UnwrapCheck {
  let asked = "";
  let found: readonly FormIssue[] = [];

  return (fields, { singles }, { messages }) => {
    const pair = `${singles.kek.text} ${singles.ek.text}`;
    if (pair !== asked) {
      asked = pair;
      found = [];
      void ask(fields, pair, singles.kek.text, singles.ek.text);
    }
    return found.map((issue) => ({ ...issue, message: messages?.[issue.rule] ?? issue.message }));
  };

  async function ask(fields: Fields, pair: string, kekText: string, ekText: string): Promise<void> {
    const kek = fields.kek["~standard"].validate(kekText);
    const ek = fields.ek["~standard"].validate(ekText);
    if (kek.issues !== undefined || kek.value === undefined) return;
    if (ek.issues !== undefined || ek.value === undefined) return;
    const answer = await unwrapContentKey(kek.value, ek.value).catch(() => undefined);
    if (pair !== asked || answer?._tag !== "Left") return;
    found = answer.left.map((issue) => ({ ...issue, path: ["ek"] }));
    answered();
  }
}
