import querystring from "node:querystring";
import type { Encoder } from "../peer.ts";
import type { PlainRequest } from "../request.ts";

const lessEscaped = {
  name: "leaves ! ' ( ) ~ as they are",
  undo: (body: string): string =>
    body.replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
};
const blank = { name: "writes %20 for a space", undo: (body: string): string => body.replaceAll("%20", "+") };

/** A record with the extensions as texts, which is what the libraries write. */
function recordOf(request: PlainRequest): Record<string, string | number | readonly string[]> {
  const { wvExtension, ...others } = request;
  if (wvExtension === undefined) return others;
  // The member keeps its place: the order is the canonical one.
  return { ...request, wvExtension: wvExtension.map(({ type, payload }) => `${type},${payload}`) };
}

function withPlatform(request: PlainRequest): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(request)) {
    if (Array.isArray(value)) for (const { type, payload } of value) parameters.append(name, `${type},${payload}`);
    else parameters.append(name, String(value));
  }
  return parameters.toString();
}

export const encoders: readonly Encoder[] = [
  {
    name: "node:querystring",
    encode: (request) => querystring.stringify(recordOf(request)),
    deviations: [lessEscaped, blank],
  },
  { name: "URLSearchParams", encode: withPlatform, deviations: [] },
];
