import { tokenEndpoint } from "../http/token-endpoint.ts";
import { tokenRequestMessage } from "../http/token-request-message.ts";
import { decodeTokenRequestBody } from "../request/decode-body.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import type { TokenRequest } from "../request/token-request.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import { bodyOf, readBody } from "./input.ts";
import { issueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, judgingOptions, readCommandLine } from "./options.ts";
import { complain, print, type Terminal, WrongUse } from "./terminal.ts";

/** `encode`: the canonical body on standard output, or the issues on standard error and exit code 1. */
export async function encode(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("encode", args, { file: "string", url: "string", curl: "boolean", ...judgingOptions });
  const target = targetOf(line.texts.get("url"));
  const decoded = decodeTokenRequestBody(await bodyFrom(line, terminal), decodeOptions(terminal, line));
  if (decoded._tag === "Left") {
    await complain(terminal, issueTable(decoded.left));
    return 1;
  }
  const text = line.flags.has("curl") ? curlCommand(decoded.right, target ?? "test") : bodyOrUrl(decoded.right, target);
  await print(terminal, `${text}\n`);
  return 0;
}

type Service = "test" | "production";

function bodyOrUrl(request: TokenRequest, target: Service | undefined): string {
  return target === undefined ? encodeTokenRequestBody(request) : tokenRequestMessage(request, target, "GET").url;
}

/**
 * A command for a shell that sends the body by POST: curl reads it from its standard input, so that no secret is among
 * the arguments. A canonical body has no character that a here-document or a shell would read otherwise.
 */
function curlCommand(request: TokenRequest, target: Service): string {
  const command = `curl --silent --show-error --data @- '${tokenEndpoint(target)}'`;
  return [`${command} <<'BODY'`, encodeTokenRequestBody(request), "BODY"].join("\n");
}

/** One body of the file's or standard input's pairs and then of the arguments, which are plain text. */
async function bodyFrom({ operands, texts }: CommandLine, terminal: Terminal): Promise<string> {
  const files = [...operands.filter((operand) => operand === "-"), ...(texts.has("file") ? [texts.get("file")] : [])];
  if (files.length > 1) throw new WrongUse("encode reads one file or standard input, not both.");
  const [file] = files;
  const pairs = operands.filter((operand) => operand !== "-").map(encodedPair);
  if (file === undefined && pairs.length === 0) throw new WrongUse("encode takes NAME=VALUE ..., --file F, or -.");
  return [...(file === undefined ? [] : [bodyOf(await readBody(terminal, file))]), ...pairs].join("&");
}

function encodedPair(operand: string): string {
  const equals = operand.indexOf("=");
  if (equals === -1) throw new WrongUse("encode takes each parameter as NAME=VALUE.");
  return `${encodeUrlencoded(operand.slice(0, equals))}=${encodeUrlencoded(operand.slice(equals + 1))}`;
}

function targetOf(url: string | undefined): Service | undefined {
  if (url === undefined || url === "test" || url === "production") return url;
  throw new WrongUse("--url takes test or production.");
}
