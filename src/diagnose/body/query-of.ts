/** The query of a URL or a request target as it is written, without its fragment; empty if there is none. */
export function queryOf(url: string): string {
  const [withoutFragment = ""] = url.split("#", 1);
  const at = withoutFragment.indexOf("?");
  return at === -1 ? "" : withoutFragment.slice(at + 1);
}
