import { decodeTokenRequestBody } from "widevine-license-token/core";
import { type Diagnosis, diagnose } from "widevine-license-token/diagnose";
import type { ParameterName } from "widevine-license-token/form";
import type { PageContext } from "../context.ts";
import type { PasteTexts } from "../languages/paste-texts.ts";
import { libraryLanguage } from "../library-language.ts";
import { contractOf } from "../page-form.ts";
import { loggableName } from "./loggable-name.ts";
import type { OpenedBody } from "./open-body.ts";
import { isKnownAnywhere, type ParameterPlace, parameterPlace } from "./parameter-place.ts";

/** What a name in a body means. */
export interface NameMeant {
  /** Where its text goes; `undefined` for an unknown name. */
  readonly place?: ParameterPlace;
  /** Why the name is doubtful, in one sentence. */
  readonly doubt?: string;
  /** The parameter that an unknown name may mean. */
  readonly suggestion?: ParameterName;
}

/** Makes what tells the meaning of the names of one body. */
export function namesMeant(
  { body = "" }: OpenedBody,
  context: PageContext,
  texts: PasteTexts,
): (name: string) => NameMeant {
  const { contract } = context;
  let left = mostDiagnosed;
  const decoded = decodeTokenRequestBody(body, { contract: contractOf(contract) });
  const issues = decoded._tag === "Left" ? decoded.left : [];
  const suggestions = new Map(
    issues.flatMap(({ name, suggestion }) => (suggestion ? [[name, suggestion] as const] : [])),
  );
  return (name) => {
    const place = parameterPlace(name, contract);
    if (place !== undefined) return { place };
    const shown = texts.parameter(loggableName(name));
    const diagnosis = left-- > 0 ? diagnoseName(name, context) : undefined;
    const fixed = diagnosis?.fix === undefined ? undefined : parameterPlace(diagnosis.fix, contract);
    if (fixed !== undefined) return { place: fixed, doubt: texts.renamed(shown, diagnosis?.fix ?? "") };
    const trimmed = parameterPlace(withoutInvisible(name), contract);
    if (trimmed !== undefined) return { place: trimmed, doubt: texts.invisible(trimmed.field) };
    if (diagnosis !== undefined && diagnosis.parameter === null) return { doubt: `${shown}: ${diagnosis.message}` };
    if (isKnownAnywhere(name)) return { doubt: texts.otherContract(shown) };
    const suggestion = suggestions.get(name);
    if (suggestion === undefined) return { doubt: texts.unknown(shown) };
    return { doubt: texts.nearMiss(shown, suggestion), suggestion };
  };
}

/** A name without the white space and the invisible characters at its ends, which mean nothing. */
function withoutInvisible(name: string): string {
  return name.replace(/^[\s\p{Cf}]+|(?<![\s\p{Cf}])[\s\p{Cf}]+$/gu, "");
}

/** As many unknown names as a list has issues at most (decision D14). */
const mostDiagnosed = 100;

function diagnoseName(name: string, { contract, language, now }: PageContext): Diagnosis | undefined {
  const messages = libraryLanguage(language, contract).diagnoses;
  const pair = new URLSearchParams([[name, ""]]).toString();
  const found = diagnose(pair, { contract: contractOf(contract), now, messages });
  return found.find(({ id }) => id.startsWith("parameter.") || id.startsWith("keys."));
}
