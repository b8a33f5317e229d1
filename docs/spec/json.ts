/** A value as the text of a JSON file, in ASCII, so that no editor and no regular expression reads it in another way. */
export function jsonFile(value: unknown): string {
  return `${ascii(JSON.stringify(value, null, 2))}\n`;
}

/** JSON with an escape in place of each UTF-16 unit beyond printable ASCII. */
function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A file of vectors of a contract, one on each line. */
export function vectorsFile(contract: string, vectors: readonly unknown[]): string {
  const lines = vectors.map((vector) => ascii(JSON.stringify(vector)));
  return `{ "contract": ${JSON.stringify(contract)}, "vectors": [\n${lines.join(",\n")}\n] }\n`;
}
