import { tokenRequestMessage } from "../http/token-request-message.ts";
import { decodeTokenRequestBody } from "../request/decode-body.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { encodeUrlencoded } from "../text/urlencoded.ts";
import { bodyOf, readBody } from "./input.ts";
import { issueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, judgingOptions, readCommandLine } from "./options.ts";
import { complain, print, type Terminal, WrongUse } from "./terminal.ts";

/** `encode`: the canonical body on standard output, or the issues on standard error and exit code 1. */
export async function encode(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("encode", args, { file: "string", url: "string", ...judgingOptions });
  const target = targetOf(line.texts.get("url"));
  const decoded = decodeTokenRequestBody(await bodyFrom(line, terminal), decodeOptions(terminal, line));
  if (decoded._tag === "Left") {
    await complain(terminal, issueTable(decoded.left));
    return 1;
  }
  const request = decoded.right;
  const text = target === undefined ? encodeTokenRequestBody(request) : tokenRequestMessage(request, target, "GET").url;
  await print(terminal, `${text}\n`);
  return 0;
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

function targetOf(url: string | undefined): "test" | "production" | undefined {
  if (url === undefined || url === "test" || url === "production") return url;
  throw new WrongUse("--url takes test or production.");
}
