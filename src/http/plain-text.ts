/**
 * Converts an HTML page or a message to plain text on one line. Tags and comments become spaces, with the content of
 * `script` and `style`; the five XML entities are decoded; control characters are removed, and each run of white space
 * becomes one space.
 *
 * The result contains no markup even if the page is cut short or malformed, except characters that were written as
 * entities. Takes time linear in the length of the input.
 *
 * @see decision D16
 */
export function plainText(text: string): string {
  // Control characters go before the search for tags, so that none hides a tag.
  const printable = text.replace(/[^\P{Cc}\s]/gu, "");
  return decodeEntities(removeTags(printable)).replace(/\s+/g, " ").trim();
}

/** Decodes the ampersand last, so that `&amp;lt;` is decoded once. @see XML 1.0 section 4.6 */
function decodeEntities(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Replaces each tag by a space, so that its surroundings do not join to a word or to a new tag. */
function removeTags(html: string): string {
  let text = "";
  let start = 0;
  let open = html.indexOf("<");
  while (open !== -1) {
    let next = open + 1;
    if (opensMarkup.test(html.slice(next, next + 1))) {
      text += `${html.slice(start, open)} `;
      next = findMarkupEnd(html, open);
      // As in a browser, unclosed markup extends to the end; so a search that reaches the end is the last one.
      if (next === -1) return text;
      start = next;
    }
    open = html.indexOf("<", next);
  }
  return text + html.slice(start);
}

/** @see WHATWG HTML standard, tag open state: `<` before any other character is text */
const opensMarkup = /[a-z/!?]/i;

/** Where the markup that begins at `open` ends; -1 if it is not closed. */
function findMarkupEnd(html: string, open: number): number {
  // The same dashes can open and close a comment: <!--> is a whole one.
  if (html.startsWith("<!--", open)) return findEndOf(html, "-->", open);
  const end = findEndOf(html, ">", open);
  if (end === -1) return -1;
  const opening = html.slice(open, open + "<script>".length);
  if (/^<script[\s/>]/i.test(opening)) return findRawTextEnd(html, end, /<\/script[\s/>]/gi);
  if (/^<style[\s/>]/i.test(opening)) return findRawTextEnd(html, end, /<\/style[\s/>]/gi);
  return end;
}

/** Where the content of a `script` or `style` from `start` ends: at its closing tag; -1 if there is none. */
function findRawTextEnd(html: string, start: number, closing: RegExp): number {
  closing.lastIndex = start;
  const found = closing.exec(html);
  return found === null ? -1 : found.index;
}

function findEndOf(html: string, delimiter: string, from: number): number {
  const at = html.indexOf(delimiter, from);
  return at === -1 ? -1 : at + delimiter.length;
}
