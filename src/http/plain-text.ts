/**
 * The text of an HTML page or of a message, on one line: tags and comments become blanks, with the content of `script`
 * and `style`; the five XML entities are read; control characters go, and each run of white space is one blank.
 *
 * What is left begins no tag, wherever a page is cut short or malformed, but for what entities say. Takes time linear in
 * the text's length.
 *
 * @see decision D16
 */
export function plainText(text: string): string {
  // Before tags are looked for, so that no control character hides one.
  const printable = text.replace(/\p{Cc}/gu, (control) => (/\s/.test(control) ? " " : ""));
  return withoutTags(printable)
    .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: keyof typeof entities) => entities[name])
    .replace(/\s+/g, " ")
    .trim();
}

/** @see XML 1.0 section 4.6 */
const entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" } as const;

/** A blank stands for each tag, so that what is around it is not joined to a word or to a new tag. */
function withoutTags(html: string): string {
  let text = "";
  let start = 0;
  let open = html.indexOf("<");
  while (open !== -1) {
    let next = open + 1;
    if (opensMarkup.test(html.slice(next, next + 1))) {
      text += `${html.slice(start, open)} `;
      next = endOfMarkup(html, open);
      // As in a browser, markup that is not closed takes the rest; so each search to the end is the last one.
      if (next === -1) return text;
      start = next;
    }
    open = html.indexOf("<", next);
  }
  return text + html.slice(start);
}

/** @see WHATWG HTML standard, tag open state: after `<` anything else is text */
const opensMarkup = /[a-z/!?]/i;

/** Where the markup that opens at `open` ends; -1 where it is not closed. */
function endOfMarkup(html: string, open: number): number {
  // Dashes can be those of both ends, since <!--> is a whole comment.
  if (html.startsWith("<!--", open)) return after(html, "-->", open);
  const end = after(html, ">", open);
  if (end === -1) return -1;
  const opening = html.slice(open, open + "<script>".length);
  if (/^<script[\s/>]/i.test(opening)) return endOfRawText(html, end, /<\/script[\s/>]/gi);
  if (/^<style[\s/>]/i.test(opening)) return endOfRawText(html, end, /<\/style[\s/>]/gi);
  return end;
}

/** Where the content of a `script` or `style` ends, which begins at `start`: at its closing tag; -1 where there is none. */
function endOfRawText(html: string, start: number, closing: RegExp): number {
  closing.lastIndex = start;
  const found = closing.exec(html);
  return found === null ? -1 : found.index;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}
