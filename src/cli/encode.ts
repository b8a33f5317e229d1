import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { tokenRequestMessage } from "../http/token-request-message.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import { createCurlCommand } from "./curl-command.ts";
import { formatJson } from "./format-json.ts";
import { readBody, refuseFileName, toBody } from "./input.ts";
import { formatIssueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { parseTarget } from "./target.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";

/** `encode`: prints the canonical body to standard output, or the issues to standard error. Returns the exit code. */
export async function encode(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("encode", args, {
    file: "string",
    url: "string",
    curl: "boolean",
    json: "boolean",
    ...decodingOptions,
  });
  const createOutput = createOutputOf(line);
  const decoded = decodeTokenRequestBody(await combineBody(line, terminal), decodeOptions(terminal, line));
  const isJson = line.flags.has("json");
  if (decoded._tag === "Left") {
    if (isJson) await print(terminal, formatJson({ valid: false, issues: decoded.left }));
    else await printError(terminal, formatIssueTable(decoded.left));
    return 1;
  }
  const output = createOutput(decoded.right);
  await print(terminal, isJson ? formatJson({ valid: true, ...output }) : `${Object.values(output).join("\n")}\n`);
  return 0;
}

/** What is printed: the body, the URL with the query, or the command; in JSON under that name. */
type Output = { readonly body: string } | { readonly url: string } | { readonly curl: string };

function createOutputOf({ flags, values }: CommandLine): (request: ObservedTokenRequest) => Output {
  const url = values.get("url");
  const target = url === undefined ? undefined : parseTarget(url);
  if (flags.has("curl")) return (request) => ({ curl: createCurlCommand(request, target ?? "test") });
  if (target === undefined) return (request) => ({ body: encodeTokenRequestBody(request) });
  return (request) => ({ url: tokenRequestMessage(request, target, "GET").url });
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
  refuseFileName(operand);
  const equals = operand.indexOf("=");
  if (equals === -1) throw new UsageError("encode takes each parameter as NAME=VALUE.");
  return `${encodeUrlencoded(operand.slice(0, equals))}=${encodeUrlencoded(operand.slice(equals + 1))}`;
}
