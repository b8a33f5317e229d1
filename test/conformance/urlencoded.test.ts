import { decodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { type Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";
import { issue, least, leastBody } from "../request/expected.ts";
import { type Case, conformance, type Deviation, type Deviations, testCases } from "./vectors.ts";

// The WHATWG parsing of urlencoded text, by the web-platform-tests: the text layer, and bodies whose unknown names are kept.

type Vectors = readonly { readonly input: string; readonly output: readonly Pair[] }[];
type Pair = readonly [name: string, text: string];

/** What cannot be read, in the name or in the text of the last pair. */
type Reason = `${Undecodable["reason"]} in ${"name" | "text"}`;

const percent = "a % without two hexadecimal digits is refused, and not left as it is (decision D13)";
const bytes = "bytes that are no UTF-8 are refused, and not replaced by U+FFFD (decision D13)";

/** The vectors have no names: a case is known by its place, from 0. */
const deviations: Readonly<Record<string, Deviation<Reason>>> = {
  "case 4": { ours: "utf-8 in name", why: bytes },
  "case 5": { ours: "utf-8 in name", why: bytes },
  "case 7": { ours: "utf-8 in name", why: bytes },
  "case 8": { ours: "utf-8 in name", why: bytes },
  "case 9": { ours: "utf-8 in text", why: bytes },
  "case 26": { ours: "percent-encoding in name", why: percent },
  "case 27": { ours: "percent-encoding in name", why: percent },
  "case 28": { ours: "percent-encoding in name", why: percent },
  "case 31": { ours: "percent-encoding in text", why: percent },
  "case 32": { ours: "percent-encoding in text", why: percent },
  "case 33": { ours: "percent-encoding in text", why: percent },
  "case 34": { ours: "percent-encoding in text", why: percent },
};

const count = { agreed: 23, deviations: 12, open: 0 };

conformance<Vectors>("WPT, urlencoded parsing, the text layer", "wpt-urlencoded-parser.json", (vectors) => {
  const cases = vectors.map(
    ({ input, output }, at): Case<readonly Pair[] | Reason> => ({
      id: `case ${at}`,
      theirs: output,
      ours: () => parsed(input),
    }),
  );
  testCases<readonly Pair[] | Reason>(cases, deviations, count);
});

conformance<Vectors>("WPT, urlencoded parsing, a body", "wpt-urlencoded-parser.json", (vectors) => {
  for (const [place, around] of [
    ["after a request", (input: string): string => `${leastBody}&${input}`],
    ["before a request", (input: string): string => `${input}&${leastBody}`],
  ] as const) {
    const cases = vectors.map(
      ({ input, output }, at): Case<unknown> => ({
        id: `case ${at} ${place}`,
        theirs: { _tag: "Right", right: output.length === 0 ? least : { ...least, extra: output } },
        ours: () => decodeTokenRequestBody(around(input), { unknown: "keep" }),
      }),
    );
    testCases(cases, inBodies(vectors, place), count);
  }
});

/** The deviations as the issues that a body has; the name of a kept unknown is told where it could be read. */
function inBodies(vectors: Vectors, place: string): Deviations<unknown> {
  const entries = Object.entries(deviations).map(([id, { ours, why }]) => {
    const [name = ""] = vectors[Number(id.slice("case ".length))]?.output.at(-1) ?? [];
    const rule = ours.startsWith("utf-8") ? "body.utf-8" : "body.percent-encoding";
    const found: Issue = issue(rule, ours.endsWith("in text") ? { name } : {});
    return [`${id} ${place}`, { ours: { _tag: "Left", left: [found] }, why }] as const;
  });
  return Object.fromEntries(entries);
}

/** The pairs of an urlencoded text, or why the first that cannot be read cannot be. */
function parsed(input: string): readonly Pair[] | Reason {
  const pairs: Pair[] = [];
  const reasons: Reason[] = [];
  const reader = new UrlencodedReader(input);
  while (reasons.length === 0 && reader.nextPair()) {
    const [name, text] = [reader.name(), reader.wellFormedText()];
    if (typeof name !== "string") reasons.push(`${name.reason} in name`);
    else if (typeof text !== "string") reasons.push(`${text.reason} in text`);
    else pairs.push([name, text]);
  }
  reader.close();
  return reasons.at(0) ?? pairs;
}
