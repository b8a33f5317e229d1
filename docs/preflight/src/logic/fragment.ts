import type { ContractName, LanguageTag } from "./context.ts";
import { eachText } from "./each-text.ts";
import { secretHider } from "./hide-secrets.ts";
import { mostRows } from "./limits.ts";
import { pageForm } from "./page-form.ts";
import { noValues, type PageValues, pathName } from "./page-values.ts";
import { parameterPlace } from "./paste/parameter-place.ts";
import { placeTexts } from "./paste/place-texts.ts";
import { secretTexts } from "./secret-texts.ts";

/** What the fragment of a link to the page says. */
export interface FragmentState {
  readonly language?: LanguageTag;
  readonly contract?: ContractName;
  /** Present if the fields shall be in the link, or were in it. Secrets never are. */
  readonly values?: PageValues;
  /** The entry of the list that the link opens, as in `#-2018`. */
  readonly entry?: string;
}

/**
 * The fragment with its `#`; empty if there is nothing to say. It never has a secret, also where one stands in another field;
 * `secrets` are those of what shall not be in the link.
 */
export function toFragment(
  { language, contract, values = noValues, entry }: FragmentState,
  secrets: readonly string[] = [],
): string {
  const form = pageForm({ contract: "observed", language: "en", now: 0 });
  const hide = secretHider([...secrets, ...secretTexts(values)]);
  const fields = eachText(values, form).flatMap(({ path, text, field }): [string, string][] => {
    return field?.secret !== false || hide(text) !== text ? [] : [[pathName(path), text]];
  });
  const about = Object.entries({ language, contract, entry }).flatMap(([name, text]): [string, string][] =>
    text === undefined ? [] : [[name, text]],
  );
  if (entry !== undefined && about.length === 1 && fields.length === 0) return `#${encodeURIComponent(entry)}`;
  const said = new URLSearchParams([...about, ...fields]).toString();
  return said === "" ? "" : `#${said}`;
}

/** Reads a fragment, with its `#` or without; what it does not understand, and every secret, is ignored. */
export function fromFragment(fragment: string): FragmentState {
  const bare = fragment.startsWith("#") ? fragment.slice(1) : fragment;
  if (bare === "") return {};
  if (!bare.includes("=")) return { entry: decoded(bare) };
  const said = new URLSearchParams(bare);
  const language = (["en", "nl"] as const).find((one) => one === said.get("language"));
  const contract = (["documented", "observed"] as const).find((one) => one === said.get("contract"));
  const entry = said.get("entry");
  const values = valuesOf(said, contract ?? "documented");
  return {
    ...(language && { language }),
    ...(contract && { contract }),
    ...(values && { values }),
    ...(entry !== null && { entry }),
  };
}

function valuesOf(said: URLSearchParams, contract: ContractName): PageValues | undefined {
  const form = pageForm({ contract, language: "en", now: 0 });
  const placed = [...said].slice(0, mostRows * 4).flatMap(([name, text]) => {
    const place = parameterPlace(name, contract);
    if (place === undefined || form.field(place.field)?.secret !== false) return [];
    return [{ pair: { raw: "", name, text, rawText: "" }, place }];
  });
  return placed.length === 0 ? undefined : placeTexts(placed).values;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a URIError
  }
}
