/**
 * Makes what takes secrets out of a text: it replaces each occurrence of one, also in other letters, so that a key that was put
 * into the wrong field is hidden there, too. Short texts are no secrets that could be recognized.
 */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets.flatMap(forms))]
    .filter((text) => text.length >= shortest)
    .sort((one, other) => other.length - one.length);
  return (text) => known.reduce((left, secret) => left.replaceAll(secret, mark), text);
}

/** In UTF-16 units. */
const shortest = 4;

const mark = "[hidden]";

/** A secret as it stands and trimmed, its digits alone, and its parts around a comma; each in small and in capital letters. */
function forms(secret: string): readonly string[] {
  const trimmed = secret.trim();
  const parts = trimmed.length > longest ? [] : trimmed.split(/[,\s]+/);
  const all = [secret, trimmed, trimmed.replace(/[^\da-z]/gi, ""), ...parts];
  return all.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
}

/** In UTF-16 units: a longer text is no authenticator whose parts could be recognized. */
const longest = 200;
