import type { Scanner } from "./scanner.ts";

/** Reads a text in `$''` after the opening quote, as bash does; `undefined` if it does not end, or writes a byte beyond ASCII, NUL or a control character by its letter. */
export function readAnsiC(scanner: Scanner): string | undefined {
  let text = "";
  while (!scanner.isAtEnd()) {
    text += scanner.take(/[^'\\]+/y);
    const character = scanner.next();
    if (character === "'") return text;
    const escaped = character === "\\" ? readEscape(scanner) : "";
    if (escaped === undefined) return undefined;
    text += escaped;
  }
  return undefined;
}

/** @see the manual of bash, ANSI-C Quoting */
function readEscape(scanner: Scanner): string | undefined {
  const unicode = scanner.take(/u[\da-fA-F]{1,4}|U[\da-fA-F]{1,8}/y);
  if (unicode !== "") return toCharacter(Number.parseInt(unicode.slice(1), 16), 0x10ffff);
  const byte = scanner.take(/x[\da-fA-F]{1,2}/y);
  if (byte !== "") return toCharacter(Number.parseInt(byte.slice(1), 16), 0x7f);
  const octal = scanner.take(/[0-7]{1,3}/y);
  if (octal !== "") return toCharacter(Number.parseInt(octal, 8), 0x7f);
  if (scanner.isAt(/c/y)) return undefined;
  const character = scanner.next();
  return escapes.get(character) ?? `\\${character}`;
}

/** NUL would end the text. */
function toCharacter(point: number, greatest: number): string | undefined {
  return point > 0 && point <= greatest ? String.fromCodePoint(point) : undefined;
}

const escapes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  ["E", "\x1b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["?", "?"],
]);
