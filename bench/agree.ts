import { isDeepStrictEqual } from "node:util";
import type { Issue } from "widevine-license-token";
import * as inputs from "./inputs.ts";
import { ours } from "./ours.ts";
import { type Deviation, loadEncoders, loadPeers, type Peer } from "./peer.ts";
import type { PlainRequest } from "./request.ts";

// Before anything is timed: everybody does the same work, but for what each peer lists by name.

/** What was compared, and every disagreement in a sentence. */
export interface Agreement {
  /** How often each listed deviation was seen, by `peer: deviation`. */
  readonly seen: ReadonlyMap<string, number>;
  readonly disagreements: readonly string[];
}

export async function agree(): Promise<Agreement> {
  const seen = new Map<string, number>();
  const disagreements: string[] = [];
  const report = (who: string, what: string, input: unknown): void => {
    disagreements.push(`${who} ${what}: ${JSON.stringify(input)}`);
  };
  for (const peer of await loadPeers()) comparePeer(peer, seen, report);
  await compareEncoders(seen, report);
  for (const [deviation, times] of seen) if (times === 0) report(deviation, "was never seen", null);
  return { seen, disagreements };
}

type Report = (who: string, what: string, input: unknown) => void;

/** A branded request as its plain values. */
function plain(request: object): PlainRequest {
  return Object.assign({ customerAuthenticator: "" }, request);
}

function comparePeer(peer: Peer, seen: Map<string, number>, report: Report): void {
  const { name, deviations } = peer;
  const count = ({ name: deviation }: Deviation, times: number): void => {
    const key = `${name}: ${deviation}`;
    seen.set(key, (seen.get(key) ?? 0) + times);
  };
  for (const deviation of deviations) count(deviation, 0);
  for (const body of inputs.validBodies) {
    const decoded = ours.decodeTokenRequestBody(body);
    const theirs = peer.decode(body);
    if (decoded._tag === "Left") {
      report("ours", "refuses a valid body", body);
      continue;
    }
    if (theirs === undefined) {
      const refusing = deviations.find(({ refuses }) => refuses?.(body));
      if (refusing === undefined) report(name, "refuses a valid body", body);
      else count(refusing, 1);
      continue;
    }
    let wanted = plain(decoded.right);
    for (const deviation of deviations) {
      const rewritten = deviation.rewrites?.(wanted, body) ?? wanted;
      if (isDeepStrictEqual(rewritten, wanted)) continue;
      count(deviation, 1);
      wanted = rewritten;
    }
    if (!isDeepStrictEqual({ ...theirs }, wanted)) report(name, "decodes a valid body otherwise", body);
  }
  for (const body of inputs.invalidBodies) {
    const decoded = ours.decodeTokenRequestBody(body);
    if (decoded._tag === "Right") report("ours", "accepts a broken body", body);
    if (decoded._tag === "Right" || peer.decode(body) === undefined) continue;
    for (const issue of decoded.left) {
      const overlooking = deviations.find(({ overlooks }) => overlooks?.(issue, body));
      if (overlooking === undefined) report(name, `overlooks ${issue.rule}`, body);
      else count(overlooking, 1);
    }
  }
  for (const body of inputs.sixErrorBodies) {
    const decoded = ours.decodeTokenRequestBody(body);
    const wanted = decoded._tag === "Left" ? parametersOf(decoded.left) : [];
    if (wanted.length !== 6) report("ours", "does not find six errors", body);
    const found = [...new Set(peer.errors(body))].sort();
    if (!isDeepStrictEqual(found, wanted)) report(name, `finds errors in ${found.join()} for ${wanted.join()}`, body);
  }
  for (const object of [...inputs.objects, ...inputs.shuffledObjects]) {
    if (!peer.validate(object)) report(name, "refuses a valid object", object);
  }
  for (const object of inputs.invalidObjects) {
    if (peer.validate(object) && !deviations.some(({ overlooks }) => overlooksAll(overlooks, object))) {
      report(name, "accepts a broken object", object);
    }
  }
}

function overlooksAll(overlooks: Deviation["overlooks"], object: object): boolean {
  const decoded = ours.decodeTokenRequest(object);
  return decoded._tag === "Left" && decoded.left.every((issue) => overlooks?.(issue, ""));
}

function parametersOf(issues: readonly Issue[]): readonly string[] {
  return [...new Set(issues.map(({ parameter }) => String(parameter)))].sort();
}

async function compareEncoders(seen: Map<string, number>, report: Report): Promise<void> {
  const encoders = await loadEncoders();
  for (const body of inputs.validBodies) {
    const decoded = ours.decodeTokenRequestBody(body);
    if (decoded._tag === "Left") continue;
    const canonical = ours.encodeTokenRequestBody(decoded.right);
    for (const { name, encode, deviations } of encoders) {
      let written = encode(plain(decoded.right));
      for (const deviation of deviations) {
        const undone = deviation.undo(written);
        const key = `${name}: ${deviation.name}`;
        seen.set(key, (seen.get(key) ?? 0) + (undone === written ? 0 : 1));
        written = undone;
      }
      if (written !== canonical) report(name, "encodes otherwise", body);
    }
  }
}
