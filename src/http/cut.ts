/** The first `length` UTF-16 units of a text; one unit less if the last one would be half a surrogate pair. */
export function cut(text: string, length: number): string {
  const endsInsidePair = (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return text.slice(0, endsInsidePair ? length - 1 : length);
}
