import { decodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { type Undecodable, UrlencodedReader } from "../../src/text/urlencoded-reader.ts";
import { issue, least, leastBody } from "../request/expected.ts";
import { type Case, conformance, type Deviation, type Deviations, testCases } from "./vectors.ts";

// WHATWG urlencoded parsing, with the web-platform-tests: src/text, and bodies whose unknown names are kept.

type Vectors = readonly { readonly input: string; readonly output: readonly Pair[] }[];
type Pair = readonly [name: string, text: string];

/** Why the name or the text of the last pair cannot be decoded. */
type Reason = `${Undecodable["reason"]} in ${"name" | "text"}`;

const percent = "a % without two hexadecimal digits is refused, not kept (decision D13)";
const bytes = "bytes that are not UTF-8 are refused, not replaced by U+FFFD (decision D13)";

/** The vectors have no names: a case is identified by its index. */
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

conformance<Vectors>("WPT, urlencoded parsing, src/text", "wpt-urlencoded-parser.json", (vectors) => {
  const cases = vectors.map(
    ({ input, output }, at): Case<readonly Pair[] | Reason> => ({
      id: `case ${at}`,
      theirs: output,
      ours: () => parsePairs(input),
    }),
  );
  testCases<readonly Pair[] | Reason>(cases, deviations, count);
});

conformance<Vectors>("WPT, urlencoded parsing, a body", "wpt-urlencoded-parser.json", (vectors) => {
  for (const [position, addRequest] of [
    ["after a request", (input: string): string => `${leastBody}&${input}`],
    ["before a request", (input: string): string => `${input}&${leastBody}`],
  ] as const) {
    const cases = vectors.map(
      ({ input, output }, at): Case<unknown> => ({
        id: `case ${at} ${position}`,
        theirs: { _tag: "Right", right: output.length === 0 ? least : { ...least, extra: output } },
        ours: () => decodeTokenRequestBody(addRequest(input), { unknown: "keep" }),
      }),
    );
    testCases(cases, toBodyDeviations(vectors, position), count);
  }
});

/** Converts the deviations to issues of a body, with the unknown name if it can be decoded. */
function toBodyDeviations(vectors: Vectors, position: string): Deviations<unknown> {
  const entries = Object.entries(deviations).map(([id, { ours, why }]) => {
    const [name = ""] = vectors[Number(id.slice("case ".length))]?.output.at(-1) ?? [];
    const rule = ours.startsWith("utf-8") ? "body.utf-8" : "body.percent-encoding";
    const expected: Issue = issue(rule, ours.endsWith("in text") ? { name } : {});
    return [`${id} ${position}`, { ours: { _tag: "Left", left: [expected] }, why }] as const;
  });
  return Object.fromEntries(entries);
}

/** Parses an urlencoded string; returns its pairs, or the reason why the first undecodable pair cannot be decoded. */
function parsePairs(input: string): readonly Pair[] | Reason {
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
