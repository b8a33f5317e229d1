import { diagnose } from "widevine-license-token/diagnose";
import type { PageContext } from "../context.ts";
import { libraryLanguage } from "../library-language.ts";
import { contractOf } from "../page-form.ts";
import type { Finding } from "../pasted.ts";
import { flattenJson } from "./flatten-json.ts";

/** The body within a text, and what is around it. */
export interface OpenedBody {
  /** `undefined` if there is none, or more than one. */
  readonly body: string | undefined;
  /** What is around it, from the outside to the inside. */
  readonly findings: readonly Finding[];
}

/** Takes off what is around a body, one diagnosis after the other: the fix of each is the next text. */
export function openBody(text: string, { contract, language, now }: PageContext): OpenedBody {
  const messages = libraryLanguage(language, contract).diagnoses;
  const diagnoses = diagnose(text, { contract: contractOf(contract), now, messages });
  const whole = diagnoses.filter(({ id }) => id.startsWith("body."));
  let body: string | undefined = text;
  for (const { id, fix } of whole) {
    if (body === undefined) break;
    body = fix ?? (id === "body.json" ? flattenJson(body) : undefined);
  }
  return {
    body,
    findings: whole.map(({ id, message }) => ({ id, said: message })),
  };
}
