import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import { fields, formValues, tokenRequestForm } from "../../src/form/index.ts";
import { decodeTokenRequest, decodeTokenRequestBody, decodeTokenResponse, parameterNames } from "../../src/index.ts";
import type { Entry } from "./entry.ts";

/** Whatever takes input from outside. The limits are several times what was seen, since machines are slow and busy. */
export const entries: readonly Entry[] = [
  {
    name: "decodeTokenRequestBody",
    toWork: (text) => () => decodeTokenRequestBody(text),
    bytes: 16,
    nanoseconds: 250,
  },
  {
    name: "decodeTokenRequestBody, unknown names kept",
    toWork: (text) => () => decodeTokenRequestBody(text, { unknown: "keep" }),
    bytes: 256,
    nanoseconds: 1000,
  },
  {
    name: "decodeTokenRequest, a name",
    toWork: (text) => decodeInput({ [text]: "1" }),
    bytes: 16,
    nanoseconds: 250,
  },
  {
    name: "decodeTokenRequest, each value",
    toWork: (text) => decodeInput(valueForAll(text)),
    bytes: 16,
    nanoseconds: 1000,
  },
  {
    name: "decodeTokenRequest, many members",
    toWork: (text) => decodeInput(Object.fromEntries(cut(text).map((part, at) => [`${at}${part}`, part]))),
    bytes: 64,
    nanoseconds: 1000,
  },
  {
    name: "decodeTokenRequest, long lists",
    toWork: (text) => decodeInput({ wvExtension: cut(text), extra: cut(text).map((part) => [part, part]) }),
    bytes: 64,
    nanoseconds: 1000,
  },
  {
    name: "a form that was submitted",
    toWork: (text) => {
      const data = new URLSearchParams(text);
      return () => tokenRequestForm["~standard"].validate(formValues(data));
    },
    bytes: 256,
    nanoseconds: 1000,
  },
  {
    name: "the form and its fields, each value",
    toWork: (text) => {
      const values = valueForAll(text);
      return () => [
        tokenRequestForm["~standard"].validate(values),
        ...Object.values(fields).map((field) => field["~standard"].validate(text)),
      ];
    },
    bytes: 32,
    nanoseconds: 2000,
  },
  { name: "decodeTokenResponse, a grant", toWork: decodeResponse(200), bytes: 8, nanoseconds: 25 },
  { name: "decodeTokenResponse, a refusal", toWork: decodeResponse(400), bytes: 8, nanoseconds: 25 },
  {
    name: "check --lines",
    toWork: (text) => {
      // Half of a long text, still more than a line may have: the report of two units can have a thousand.
      const bytes = Buffer.from(text.slice(0, 2 ** 21));
      return () => checkLines(bytes);
    },
    bytes: 16,
    nanoseconds: 10_000,
  },
];

function decodeInput(input: object): () => unknown {
  return () => decodeTokenRequest(input, { unknown: "keep" });
}

function decodeResponse(status: number): Entry["toWork"] {
  return (body) => () => decodeTokenResponse({ status, body });
}

function valueForAll(value: string): Readonly<Record<string, string>> {
  return Object.fromEntries(parameterNames.map((name) => [name, value]));
}

/** Parts of 16 units; of a huge text fewer and longer ones, since the input must not be what takes the memory. */
function cut(text: string): string[] {
  const length = Math.max(16, Math.ceil(text.length / 2 ** 18));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) => text.slice(at * length, (at + 1) * length));
}

/** The bytes come in chunks, as those of a pipe do. */
async function checkLines(bytes: Buffer): Promise<void> {
  const starts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => at * chunk);
  const stdin = Readable.from(
    starts.map((start) => bytes.subarray(start, start + chunk)),
    { objectMode: false },
  );
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await run(["check", "--lines", "-"], {
    stdin,
    stdout: nowhere,
    stderr: nowhere,
    now: () => 0,
    untilSignal: async () => {},
  });
}

const chunk = 2 ** 16;
