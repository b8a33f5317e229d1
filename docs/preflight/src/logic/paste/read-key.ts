import type { ParameterName } from "widevine-license-token/form";
import type { PageContext } from "../context.ts";
import { logicTexts } from "../languages/index.ts";
import { type PageField, pageForm } from "../page-form.ts";
import type { KeyPlace, PastedKey } from "../pasted.ts";

/** Reads a bare key, key id or authenticator: tells which fields would take it; `undefined` if it is none. */
export function readKey(text: string, context: PageContext): PastedKey | undefined {
  const bare = text.trim();
  if (bare === "" || bare.length > longest) return undefined;
  const { paste } = logicTexts(context.language);
  const form = pageForm(context);
  const placesIn = (name: ParameterName): readonly KeyPlace[] => {
    const field = form.field(name);
    return field === undefined ? [] : placesOf(field, bare, paste.origins);
  };
  const result = (said: string, places: readonly KeyPlace[]): PastedKey => ({ kind: "key", said, codes: [], places });
  if (/^\d+,[\da-f]{32}$/i.test(bare)) return result(paste.authenticator, placesIn("customerAuthenticator"));
  if (bare.startsWith("^")) return result(paste.name, placesIn("kid"));
  // Any word is a kid without its caret: a key must be one for another field, or bytes in one of several orders.
  const others = (["contentKey", "kek", "ek"] as const).flatMap(placesIn);
  const ofKid = placesIn("kid").filter(
    ({ text: taken, origin }) => origin !== undefined || /^[\da-f]{32}$/.test(taken),
  );
  const places = [...ofKid, ...others];
  return places.length === 0 ? undefined : result(paste.key, places);
}

/** In UTF-16 units: more than any key in any encoding has. */
const longest = 300;

function placesOf(
  field: PageField,
  typed: string,
  origins: { readonly [origin: string]: string },
): readonly KeyPlace[] {
  const { name, secret, label } = field;
  const result = field["~standard"].validate(typed);
  const place = { path: [name], field: name, secret, label };
  if (result.issues === undefined) return [{ ...place, text: String(result.value) }];
  if (result.fix !== undefined) return [{ ...place, text: result.fix }];
  return (result.choices ?? []).map(({ text, origin }) => ({ ...place, text, origin: origins[origin] ?? origin }));
}
