import type { PasteTexts } from "../languages/paste-texts.ts";
import type { PastedHost } from "../pasted.ts";

/** The host of the first URL, or of the header `Host`, in a command, message or URL that begins at `offset` in the paste. */
export function findHost(text: string, offset: number, texts: PasteTexts): PastedHost | null {
  const found = /\b(https?:)\/\/(?:[^\s/?#"'\\^`<>@&=]*@)?([^\s/?#"'\\^`<>@&=:]+)/i.exec(text) ?? header.exec(text);
  if (found === null) return null;
  const [whole, scheme = "", name = ""] = found;
  const start = offset + found.index + whole.lastIndexOf(name);
  const place = { start, end: start + name.length };
  const host = toHost(name.toLowerCase(), place, texts);
  if (host.said !== "" || scheme.toLowerCase() !== "http:") return host;
  const said = texts.plainHttp(host.name);
  return { ...host, said, mark: { ...place, said } };
}

const header = /^(host:)[ \t]*([^\s:"']+)/im;

function toHost(name: string, place: { readonly start: number; readonly end: number }, texts: PasteTexts): PastedHost {
  const domain = name.startsWith("wv-gen.") ? name.slice("wv-gen.".length) : undefined;
  if (domain === "test.expressplay.com") return { name, kind: "test", target: "test", said: "" };
  if (domain === "service.expressplay.com") return { name, kind: "production", target: "production", said: "" };
  if (domain !== undefined && isVendor(domain)) return { name, kind: "region", target: { domain }, said: "" };
  const kind = isVendor(name) ? "sister" : "foreign";
  const said = texts[kind](name);
  return { name, kind, said, mark: { ...place, said } };
}

/** The domains of ExpressPlay that the documents name. */
function isVendor(host: string): boolean {
  return /(?:^|\.)expressplay\.(?:com|cn)$/.test(host);
}
