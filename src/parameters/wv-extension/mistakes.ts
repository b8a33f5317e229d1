/** Removes white space around both parts, and converts a payload in Base64url to Base64. */
export function fixExtension(text: string): string | undefined {
  const comma = text.indexOf(",");
  const type = text.slice(0, comma);
  const payload = text.slice(comma + 1).trim();
  if (!/^[\w+/-]+={0,2}$/.test(payload)) return undefined;
  const digits = payload.replaceAll("=", "").replaceAll("-", "+").replaceAll("_", "/");
  // A type of four characters may begin or end with a space.
  return `${type.length === 4 ? type : type.trim()},${digits}${"=".repeat(-digits.length & 3)}`;
}
