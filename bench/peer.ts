import type { Issue } from "widevine-license-token";
import type { PlainRequest } from "./request.ts";

/** A library that people would otherwise use, put to the same work as its own documentation would have it. */
export interface Peer {
  readonly name: string;
  /** The request of a body; `undefined` where it is refused. */
  readonly decode: (body: string) => PlainRequest | undefined;
  /** The names of the parameters of all errors of a body. */
  readonly errors: (body: string) => readonly string[];
  /** Whether an object with typed values is a request. */
  readonly validate: (object: object) => boolean;
  /** All in which it differs from the contract, by name. */
  readonly deviations: readonly Deviation[];
}

/** One documented difference between a peer and the contract. */
export interface Deviation {
  readonly name: string;
  /** Whether the peer may overlook this issue of this body. */
  readonly overlooks?: (issue: Issue, body: string) => boolean;
  /** Whether the peer may refuse this body, which the contract accepts. */
  readonly refuses?: (body: string) => boolean;
  /** The request that the contract asks for as the peer may give it instead. */
  readonly rewrites?: (wanted: PlainRequest, body: string) => PlainRequest;
}

/** A way to write the urlencoded body of a request. */
export interface Encoder {
  readonly name: string;
  readonly encode: (request: PlainRequest) => string;
  /** All in which its bodies differ from the canonical one, by name, with what undoes it. */
  readonly deviations: readonly { readonly name: string; readonly undo: (body: string) => string }[];
}

export const peerNames = ["typebox", "ajv", "arktype", "valibot", "zod", "io-ts"] as const;

/** Loads the peers; their packages are those of `bench/package.json`. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const modules: { readonly peer: Peer }[] = await Promise.all(peerNames.map((name) => import(`./peers/${name}.ts`)));
  return modules.map(({ peer }) => peer);
}

export async function loadEncoders(): Promise<readonly Encoder[]> {
  const path = "./peers/encoders.ts";
  const { encoders }: { readonly encoders: readonly Encoder[] } = await import(path);
  return encoders;
}
