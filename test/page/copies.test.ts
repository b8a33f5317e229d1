import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { copies } from "../../docs/preflight/src/logic/copies.ts";
import { pageForm } from "../../docs/preflight/src/logic/page-form.ts";
import { body, context, texts, values } from "./samples.ts";

function requestOf(cookie: string) {
  const { request } = pageForm(context).validate({ ...values, texts: { ...texts, cookie } });
  if (request === undefined) throw new Error("not valid");
  return request;
}

test("the body is canonical; without a target there is no command", () => {
  expect(copies(requestOf(""), undefined)).toEqual({ body, curl: undefined });
});

test.each(["it's", '"$(id)` \\ !', "-d @x\n&"])("a shell gives curl the body of %j as it is", (cookie) => {
  const copied = copies(requestOf(cookie), { domain: "service.expressplay.cn" });
  const script = `curl() { printf '%s\\n' "$@"; }\n${copied.curl}`;
  const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\n");
  expect(words).toEqual(["--globoff", "--data", copied.body, "https://wv-gen.service.expressplay.cn/hms/wv/token", ""]);
});
