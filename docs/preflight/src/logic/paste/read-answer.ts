import { decodeTokenResponse } from "widevine-license-token/core";
import { codeInfo } from "../code-info.ts";
import type { PageContext } from "../context.ts";
import { logicTexts } from "../languages/index.ts";
import type { PastedAnswer } from "../pasted.ts";

/** Reads an answer of the service: JSON, HTML, a message with its status, or the URL of a token; `undefined` if it is none. */
export function readAnswer(text: string, { language }: PageContext): PastedAnswer | undefined {
  const { paste, codes } = logicTexts(language);
  const message = /^HTTP\/[\d.]+ (\d{3})/.exec(text.trimStart());
  const status = message === null ? null : Number(message[1]);
  const body = message === null ? text.trim() : bodyOf(text);
  const granted = decodeTokenResponse({ status: 200, body });
  if (granted._tag === "Right" && (status ?? 200) === 200) {
    return { kind: "answer", said: paste.grant, codes: [], isGrant: true, status, who: "" };
  }
  const refused = decodeTokenResponse({ status: status ?? 0, body });
  if (refused._tag === "Right" || !(status !== null || /^[<{[]/.test(body))) return undefined;
  const { code, event, actor } = refused.left;
  if (status === null && event === null) return undefined;
  const who = codes.actors[actor];
  const info = code === null ? undefined : codeInfo(code, language);
  const said = info === undefined ? paste.refusalWithoutCode : paste.refusal(info.id, who);
  return { kind: "answer", said, codes: info === undefined ? [] : [info], isGrant: false, status, who };
}

function bodyOf(message: string): string {
  const [head = ""] = /^[\s\S]*?\r?\n\r?\n/.exec(message) ?? [];
  return head === "" ? "" : message.slice(head.length).trim();
}
