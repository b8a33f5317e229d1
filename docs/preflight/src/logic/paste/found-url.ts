/** A URL in a text to which a request may be sent. Its other parts, such as user info, may be secret. */
export interface FoundUrl {
  /** The host in small letters, without a port. */
  readonly name: string;
  readonly isPlainHttp: boolean;
  /** Without the query; empty if there is none. */
  readonly path: string;
  /** Where the name of the host stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** The URLs with a scheme in a text that begins at `offset` in the paste; the punctuation of a sentence is of none. */
export function urlsIn(text: string, offset: number): readonly FoundUrl[] {
  return [...text.matchAll(withScheme)].map(({ 0: whole, 1: scheme = "", 2: name = "", 3: path = "", index }) => {
    const start = offset + index + whole.length - path.length - name.length;
    return {
      name: name.toLowerCase(),
      isPlainHttp: scheme.toLowerCase() === "http",
      path: (/^:\d*/.test(path) ? path.replace(/^:\d*/, "") : path).replace(/[.,;:!?)\]}]{1,20}$/, ""),
      start,
      end: start + name.length,
    };
  });
}

const withScheme =
  /\b(https?):\/\/(?:[^\s/?#"'\\^`<>@&=]*@)?([^\s/?#"'\\^`<>@&=:]+)((?::\d{1,5})?(?:\/[^\s?#"'\\^`<>&]*)?)/gi;

/** A URL without a scheme, as curl takes it: with a dot in its host, or a port. */
export function urlWithoutScheme(word: string, offset: number): FoundUrl | undefined {
  const [, user = "", name = "", path = ""] = withoutScheme.exec(word) ?? [];
  if (name === "") return undefined;
  const start = offset + user.length;
  return { name: name.toLowerCase(), isPlainHttp: false, path, start, end: start + name.length };
}

const withoutScheme =
  /^([^\s/?#@=]*@)?((?:[\w-]{1,63}\.){1,20}[a-z][\w-]{1,62}|(?:\d{1,3}\.){3}\d{1,3}|localhost)(?::\d{1,5})?(?:$|(?=[/?#]))(\/[^\s?#]*)?/i;
