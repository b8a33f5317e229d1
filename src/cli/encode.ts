import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { tokenEndpoint } from "../http/token-endpoint.ts";
import { tokenRequestMessage } from "../http/token-request-message.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import { readBody, toBody } from "./input.ts";
import { formatIssueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";

/** `encode`: prints the canonical body to standard output, or the issues to standard error. Returns the exit code. */
export async function encode(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("encode", args, { file: "string", url: "string", curl: "boolean", ...decodingOptions });
  const target = parseTarget(line.values.get("url"));
  const decoded = decodeTokenRequestBody(await combineBody(line, terminal), decodeOptions(terminal, line));
  if (decoded._tag === "Left") {
    await printError(terminal, formatIssueTable(decoded.left));
    return 1;
  }
  const text = line.flags.has("curl")
    ? createCurlCommand(decoded.right, target ?? "test")
    : createBodyOrUrl(decoded.right, target);
  await print(terminal, `${text}\n`);
  return 0;
}

type Service = "test" | "production";

function createBodyOrUrl(request: ObservedTokenRequest, target: Service | undefined): string {
  return target === undefined ? encodeTokenRequestBody(request) : tokenRequestMessage(request, target, "GET").url;
}

/**
 * Creates a shell command that sends the body by POST. curl reads the body from standard input, so that its arguments
 * contain no secret. A canonical body has no character with a special meaning in a here-document or a shell.
 */
function createCurlCommand(request: ObservedTokenRequest, target: Service): string {
  const command = `curl --silent --show-error --data @- '${tokenEndpoint(target)}'`;
  return [`${command} <<'BODY'`, encodeTokenRequestBody(request), "BODY"].join("\n");
}

/** Combines one body from the pairs of the file or standard input, followed by the arguments, which are not encoded. */
async function combineBody({ operands, values }: CommandLine, terminal: Terminal): Promise<string> {
  const files = [...operands.filter((operand) => operand === "-"), ...(values.has("file") ? [values.get("file")] : [])];
  if (files.length > 1) throw new UsageError("encode reads one file or standard input, not both.");
  const [file] = files;
  const pairs = operands.filter((operand) => operand !== "-").map(encodePair);
  if (file === undefined && pairs.length === 0) throw new UsageError("encode takes NAME=VALUE ..., --file F, or -.");
  return [...(file === undefined ? [] : [toBody(await readBody(terminal, file))]), ...pairs].join("&");
}

function encodePair(operand: string): string {
  const equals = operand.indexOf("=");
  if (equals === -1) throw new UsageError("encode takes each parameter as NAME=VALUE.");
  return `${encodeUrlencoded(operand.slice(0, equals))}=${encodeUrlencoded(operand.slice(equals + 1))}`;
}

function parseTarget(url: string | undefined): Service | undefined {
  if (url === undefined || url === "test" || url === "production") return url;
  throw new UsageError("--url takes test or production.");
}
