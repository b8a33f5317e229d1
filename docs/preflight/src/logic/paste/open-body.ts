import { diagnose } from "widevine-license-token/diagnose";
import type { PageContext } from "../context.ts";
import { libraryLanguage } from "../library-language.ts";
import { contractOf } from "../page-form.ts";
import type { Finding } from "../pasted.ts";
import { asUrlencoded, hasFile } from "./as-urlencoded.ts";
import { flattenJson } from "./flatten-json.ts";
import { toPlainLines } from "./list-lines.ts";
import { relaxedJson } from "./relaxed-json.ts";

/** The body within a text, and what is around it. */
export interface OpenedBody {
  /** `undefined` if there is none, or more than one. */
  readonly body: string | undefined;
  /** What is around it, from the outside to the inside. */
  readonly findings: readonly Finding[];
}

/** Opens a part of a paste: also a list that the library does not read, and a form of curl or HTTPie. */
export function openPart(part: string, context: PageContext): OpenedBody {
  const opened = openBody(toPlainLines(part) ?? part, context);
  if (/^[{[]/.test(part) && opened.findings.every(({ id }) => id === "body.line-breaks")) {
    return openObject(relaxedJson(part), context);
  }
  const isRead = opened.body !== undefined && !/^https?\s/.test(part);
  const command = isRead ? undefined : asUrlencoded(part);
  if (command === undefined) return opened;
  const { body, findings } = openBody(command, context);
  if (/^http/.test(part)) return { body, findings };
  if (body === undefined || hasFile(body)) return opened;
  return { body, findings: [...findings, ...openBody(someForm, context).findings] };
}

/** The body in JSON, or in an object of JavaScript, Python or PowerShell: the library reads these within a call. */
function openObject(part: string, context: PageContext): OpenedBody {
  const json = openBody(part, context);
  if (json.findings.some(({ id }) => id === "body.json")) return json;
  const calls = [`requests.post("", data=${part})`, `iwr -Body @${part}`];
  const bodies = calls.flatMap((call) => openBody(call, context).body ?? []);
  return { body: bodies[0], findings: [] };
}

/** A body that a program writes as JSON, as the library names it. */
export function asJson({ body }: OpenedBody, context: PageContext): OpenedBody {
  return { body, findings: openBody('{"kid":""}', context).findings };
}

/** As much of a form as the library needs to name it. */
const someForm = "--\r\nContent-Disposition: form-data";

/** Takes off what is around a body, one diagnosis after the other: the fix of each is the next text. */
export function openBody(text: string, { contract, language, now }: PageContext): OpenedBody {
  const messages = libraryLanguage(language, contract).diagnoses;
  const diagnoses = diagnose(text, { contract: contractOf(contract), now, messages });
  const whole = diagnoses.filter(({ id }) => id.startsWith("body."));
  let body: string | undefined = text;
  for (const { id, fix } of whole) {
    if (body === undefined) break;
    body = fix ?? (id === "body.json" ? flattenJson(body) : undefined);
  }
  return {
    body,
    findings: whole.map(({ id, message }) => ({ id, said: message })),
  };
}
