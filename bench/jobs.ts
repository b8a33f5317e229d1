import type { TokenRequest } from "widevine-license-token";
import * as inputs from "./inputs.ts";
import { ours } from "./ours.ts";
import { loadEncoders, loadPeers, type Peer } from "./peer.ts";
import type { PlainRequest } from "./request.ts";

/** One that is put to a job: a pass over all inputs, which answers with something of each result. */
export interface Contestant {
  readonly name: string;
  readonly pass: () => number;
}

export const jobNames = [
  "decode a minimal body",
  "decode a full body",
  "decode varied bodies",
  "validate a full object",
  "validate full objects, properties in eight orders",
  "all errors of a body with six",
  "encode a full request",
  "encode a full request, and read the body",
  "encode varied requests",
] as const;

/** The name of the yardstick: a `URLSearchParams` alone. */
export const yardstick = "(a URLSearchParams alone)";

/** The names of ours where a body comes as bytes: given these, or the string that they are decoded to first. */
export const fromBytes = "ours, from bytes";
export const fromString = "ours, from bytes decoded to a string first";

export type JobName = (typeof jobNames)[number];

/** Everybody who does a job, ours first. */
export async function contestantsOf(job: JobName): Promise<readonly Contestant[]> {
  const peers = await loadPeers();
  switch (job) {
    case "decode a minimal body":
      return decoders(inputs.minimalBodies, peers);
    case "decode a full body":
      return decoders(inputs.fullBodies, peers);
    case "decode varied bodies":
      return decoders(inputs.variedBodies, peers);
    case "validate a full object":
      return validators(inputs.objects, peers);
    case "validate full objects, properties in eight orders":
      return validators(inputs.shuffledObjects, peers);
    case "all errors of a body with six":
      return explainers(peers);
    case "encode a full request":
      return encoders(inputs.requests, (body) => body.length);
    case "encode a full request, and read the body":
      // Reading a character makes V8 put the pieces of a concatenation together, as sending the body would.
      return encoders(inputs.requests, (body) => body.charCodeAt(body.length - 1));
    case "encode varied requests":
      return encoders(inputs.variedRequests, (body) => body.length);
  }
}

/** A pass of one use over the inputs. */
function over<A>(name: string, all: readonly A[], use: (input: A) => number): Contestant {
  return {
    name,
    pass: () => {
      let sum = 0;
      for (const input of all) sum += use(input);
      return sum;
    },
  };
}

interface Request {
  readonly kid?: string;
  readonly wvExtension?: readonly unknown[];
}

function sizeOf(request: Request | undefined): number {
  return request === undefined ? 0 : (request.kid?.length ?? 0) + (request.wvExtension?.length ?? 0);
}

type Either =
  | { readonly _tag: "Right"; readonly right: Request }
  | { readonly _tag: "Left"; readonly left: readonly unknown[] };

const sizeOfEither = (decoded: Either): number =>
  decoded._tag === "Right" ? sizeOf(decoded.right) : decoded.left.length;

function decoders(bodies: readonly string[], peers: readonly Peer[]): readonly Contestant[] {
  return [
    over("ours", bodies, (body) => sizeOfEither(ours.decodeTokenRequestBody(body))),
    over("our codec", bodies, (body) => sizeOfEither(ours.TokenRequestBody.decode(body))),
    ...peers.map(({ name, decode }) => over(name, bodies, (body) => sizeOf(decode(body)))),
    ...byteDecoders(bodies),
    yardstickOf(bodies),
  ];
}

/** Ours given the bytes of each body, and given the string that a decoder of UTF-8 made of them first. */
function byteDecoders(bodies: readonly string[]): readonly Contestant[] {
  const bytes = bodies.map((body) => new TextEncoder().encode(body));
  const utf8 = new TextDecoder();
  return [
    over(fromBytes, bytes, (one) => sizeOfEither(ours.decodeTokenRequestBody(one))),
    over(fromString, bytes, (one) => sizeOfEither(ours.decodeTokenRequestBody(utf8.decode(one)))),
  ];
}

/** No peer: it reads the pairs and checks nothing, which is the least that any decoder on the platform does. */
function yardstickOf(bodies: readonly string[]): Contestant {
  return over(yardstick, bodies, (body) => new URLSearchParams(body).size);
}

function validators(objects: readonly object[], peers: readonly Peer[]): readonly Contestant[] {
  const members = objects.map((object): Record<string, unknown> => Object.assign(object));
  return [
    over("ours", members, (object) => sizeOfEither(ours.decodeTokenRequest(object))),
    ...peers.map(({ name, validate }) => over(name, members, (object) => (validate(object) ? 1 : 0))),
  ];
}

function explainers(peers: readonly Peer[]): readonly Contestant[] {
  const bodies = inputs.sixErrorBodies;
  return [
    over("ours", bodies, (body) => sizeOfEither(ours.decodeTokenRequestBody(body))),
    over("our codec", bodies, (body) => sizeOfEither(ours.TokenRequestBody.decode(body))),
    ...peers.map(({ name, errors }) => over(name, bodies, (body) => errors(body).length)),
    yardstickOf(bodies),
  ];
}

/** Everybody writes the same requests, as our decoder gave them. */
async function encoders(objects: readonly object[], use: (body: string) => number): Promise<readonly Contestant[]> {
  const requests = objects.map((object): TokenRequest => ours.orThrow(ours.decodeTokenRequest(object)));
  const plain: readonly PlainRequest[] = requests;
  return [
    over("ours", requests, (request) => use(ours.encodeTokenRequestBody(request))),
    ...(await loadEncoders()).map(({ name, encode }) => over(name, plain, (request) => use(encode(request)))),
  ];
}
