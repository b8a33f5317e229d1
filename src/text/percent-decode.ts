/**
 * Decodes the percent escapes of a text, whose plus signs stay; `undefined` if it has none, or if one of them is incomplete or they
 * are no UTF-8.
 */
export function percentDecode(text: string): string | undefined {
  if (!/%[\da-f]{2}/i.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
