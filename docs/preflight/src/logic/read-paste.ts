import type { PageContext } from "./context.ts";
import type { Pasted } from "./pasted.ts";

/** Reads whatever was pasted; never throws, calls nothing, and takes time linear in the length of the text. */
export function readPaste(_text: string, _context: PageContext): Pasted {
  return { kind: "nothing", said: "", codes: [], findings: [] };
}
