import fc from "fast-check";
import { parameterNames } from "../../src/index.ts";
import { leastBody } from "../request/expected.ts";
import type { Shape } from "./shape.ts";

/** Draws so many shapes, always the same ones for a seed. */
export function drawShapes(count: number, seed: number): Shape[] {
  return fc.sample(fc.oneof(anyShape, ...wellFormed), { numRuns: count, seed });
}

/** What decoders, forms, answers and lines look for. */
const pieces: readonly string[] = [
  ...["A", "a", "0", "9", "f", "-", ".", "^", " ", "\t", "\0", "é", "東", "\u{1F511}", "\ud800", "\udc00", "\ufeff"],
  ...["&", "=", "+", "%", "%4", "%41", "%26", "%2C", "%C3%A9", "%FF", "%00", "a=", "a=&", "=&", ";", "x=1&"],
  ...[",", "aaaa,", "AAAA", "==", "wvExtension=aaaa,AA==&", "kid=^", "kek=0", "KID=", "__proto__", "extra"],
  ...["expirationTime=%2B", "+60", "2030-01-31T12:00:00", "T", "Z", ":", "0x", "{", "}"],
  ...["http://", "https://", "HTTP://x?", "?", "#", "/", "@", "ExpressPlayToken=", "\r\n", "\n", "\r", "\u2028"],
  ...["<", ">", "</", "<a ", "<!--", "-->", "<script>", "</script", "<style ", "&lt;", "&#", "&amp;", "&#x41;"],
  ...['{"a":', "[", "]", '"', "\\", '\\"', "\\u0000", '"code":-2001,', '{"message":"', "-2001", "-", "1e9", "null,"],
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom(...parameterNames) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 3 }) },
);

const joined = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength, maxLength }).map((parts) => parts.join(""));

const anyShape: fc.Arbitrary<Shape> = fc.record({
  prefix: fc.oneof(
    joined(0, 3),
    fc.constantFrom(...parameterNames).map((name) => `${name}=`),
  ),
  fragment: joined(1, 4),
  suffix: joined(0, 3),
});

/** Texts that are read to their end, since only their elements may be wrong. */
const wellFormed: readonly fc.Arbitrary<Shape>[] = [
  list(`${leastBody}&`, "&", "", ["a", "=", "a=1", "%41=%41", "contentId=a", "wvExtension=aaaa,AA=="]),
  list("", "\n", "", ["a", leastBody, `https://a/?${leastBody}`, "wvExtension=,&wvExtension=,"]),
  list("[", ",", "0]", ["0", "-2001", "{}", "[]", '""', '{"code":"-1"}', '{"message":" "}', '{"a":["-2001",-1]}']),
  list('{"message":"', "", '"}', ["a", "\\n", "\\u0041", "-2001 ", "&amp;", "<b>", "ExpressPlayToken=a "]),
  list("https://a/?", "&", "\r\n", ["a", "a=1", "ExpressPlayToken=a", "ExpressPlayToken="]),
  list("", "", "-2001", ["<p>", "<b>a</b>", "<script>a</script>", "<!---->", "&amp;", "error -2001 ", "\r\n#"]),
];

function list(prefix: string, separator: string, suffix: string, elements: readonly string[]): fc.Arbitrary<Shape> {
  const element = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...elements) },
    { weight: 1, arbitrary: joined(1, 3) },
  );
  return element.map((one) => ({ prefix, fragment: one + separator, suffix }));
}
