import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedCallers } from "../../docs/spec/vectors/published-callers.ts";

// A gateway that reads the document of the observed contract. Prism passes on only the names that a schema of an object lists, so it
// would drop kid.1; of a schema with alternatives it passes on all. The gateway of docs/other-languages.md has the other document.

const prism = "test/node_modules/@stoplight/prism-cli/dist/index.js";
let running: ChildProcess;
let url = "";

beforeAll(async () => {
  const server = spawn(process.execPath, [prism, "mock", "--errors", "--port", "0", "docs/spec/openapi-observed.json"]);
  running = server;
  let output = "";
  while (!/listening on \S+/.test(output)) output += (await once(server.stdout, "data")).join("");
  url = `${/listening on (\S+)/.exec(output)?.[1]}/hms/wv/token`;
});
afterAll(() => void running.kill());

async function post(body: string): Promise<number> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return (await fetch(url, { method: "POST", headers, body })).status;
}

const { laterExp: _, ...callers } = publishedCallers;
const { hbb2TwoKeys } = callers;

test.each(Object.entries(callers))("accepts the request of %s, as a body and as a query", async (_name, body) => {
  expect(await post(body)).toBe(200);
  expect((await fetch(`${url}?${body}`)).status).toBe(200);
});

test("accepts an extension beside several keys", async () => {
  expect(await post(`${hbb2TwoKeys}&wvExtension=wudo%2CAAAAAA%3D%3D`)).toBe(200);
});

test.each([
  ["a wrong value of key 0", hbb2TwoKeys.replace("trackType.0=1", "trackType.0=9")],
  ["a wrong value of key 1", hbb2TwoKeys.replace("trackType.1=1", "trackType.1=9")],
  ["keys with and without an index", `${hbb2TwoKeys}&kid=%5Ekid1`],
  ["no key 0", hbb2TwoKeys.replaceAll(".0=", ".2=")],
  ["an index with a leading zero", `${hbb2TwoKeys}&kid.02=%5Ekid1`],
  ["a key without its content key", hbb2TwoKeys.replace(/contentKey\.0=\w+&/, "")],
  ["an unknown parameter", `${hbb2TwoKeys}&rightsType=BuyToOwn`],
])("refuses %s", async (_what, body) => {
  expect(body).not.toBe(hbb2TwoKeys);
  expect(await post(body)).toBe(400);
});
