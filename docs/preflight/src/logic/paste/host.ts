import type { PasteTexts } from "../languages/paste-texts.ts";
import type { Mark, PastedHost } from "../pasted.ts";
import type { FoundUrl } from "./found-url.ts";
import type { Segment } from "./segment.ts";
import { sentUrls } from "./sent-urls.ts";

/** Where a request is sent. */
export interface Destination {
  readonly host: PastedHost | null;
  /** The URL of the service with a path that it does not have; `null` if there is none. */
  readonly wrongPath: Mark | null;
}

/** Finds where a request is sent: of several hosts the first that is none of the service, since its secrets went there, too. */
export function findDestination(text: string, request: Segment, texts: PasteTexts): Destination {
  const { urls, isSent } = sentUrls(text, request);
  const hosts = urls.map((url) => toHost(url, isSent, texts));
  const [wrong] = urls.filter(({ path }, at) => hosts[at]?.target !== undefined && isWrong(path, isSent));
  const wrongPath = wrong === undefined ? null : { start: wrong.start, end: wrong.end, said: texts.path(wrong.name) };
  return { host: worstOf(hosts, isSent), wrongPath };
}

/** The path may be left out where a host is only named. @see the path of Widevine Token Request */
function isWrong(path: string, isSent: boolean): boolean {
  return path !== "/hms/wv/token" && (isSent || path.length > 1);
}

function worstOf(hosts: readonly PastedHost[], isSent: boolean): PastedHost | null {
  const told = isSent ? hosts : hosts.filter(({ kind }) => kind !== "sister");
  for (const kind of ["foreign", "sister"] as const) {
    const worst = told.find((host) => host.kind === kind);
    if (worst !== undefined) return worst;
  }
  return told.find(({ said }) => said !== "") ?? told[0] ?? null;
}

function toHost({ name, isPlainHttp, start, end }: FoundUrl, isSent: boolean, texts: PasteTexts): PastedHost {
  const withMark = (said: string): Pick<PastedHost, "said" | "mark"> => ({ said, mark: { start, end, said } });
  const domain = name.startsWith("wv-gen.") ? name.slice("wv-gen.".length) : undefined;
  if (domain !== undefined && isVendor(domain)) {
    return { name, ...serviceAt(domain), ...(isPlainHttp ? withMark(texts.plainHttp(name)) : { said: "" }) };
  }
  if (isVendor(name)) return { name, kind: "sister", ...withMark(texts.sister(name)) };
  return { name, kind: "foreign", ...withMark(isSent ? texts.foreign(name) : texts.foreignBeside(name)) };
}

function serviceAt(domain: string): Pick<PastedHost, "kind" | "target"> {
  if (domain === "test.expressplay.com") return { kind: "test", target: "test" };
  if (domain === "service.expressplay.com") return { kind: "production", target: "production" };
  return { kind: "region", target: { domain } };
}

/** The domains of ExpressPlay that the documents name. */
function isVendor(host: string): boolean {
  return /(?:^|\.)expressplay\.(?:com|cn)$/.test(host);
}
