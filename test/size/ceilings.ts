import { type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";

/** The maximum size of an entry, or of one of its names, in bytes, minified and compressed; 1 kB is 1,000 bytes. */
export interface Ceiling {
  /** An entry of the package, or one of its names; the name of a parameter is that of its field. */
  readonly entry: string;
  /** The code that imports from the package. */
  readonly code: string;
  /** The maximum without io-ts. */
  readonly own: number;
  /** The maximum with io-ts and its dependency; absent if the entry does not need it. */
  readonly total?: number;
  /** The target, if the size is larger: then `own` and `total` are just above the present size, so that it cannot grow. */
  readonly target?: { readonly own: number; readonly total?: number };
}

const fieldCeilings: { readonly [N in ParameterName]: number } = {
  customerAuthenticator: 3_450,
  errorFormat: 3_050,
  generalFlags: 3_000,
  kek: 5_100,
  kid: 5_500,
  ek: 5_100,
  contentKey: 5_100,
  contentId: 3_000,
  securityLevel: 3_700,
  hdcpOutputControl: 3_750,
  licenseDuration: 3_550,
  wvExtension: 4_900,
  expirationTime: 5_550,
  cookie: 3_050,
};

export const ceilings: readonly Ceiling[] = [
  whole(".", { own: 28_250, total: 30_200, target: { own: 7_000, total: 10_000 } }),
  whole("./core", { own: 27_000 }),
  alone("Kid", ".", { own: 2_450 }),
  alone("decodeTokenRequestBody", ".", { own: 10_800 }),
  alone("TokenRequestBody", ".", { own: 14_450 }),
  alone("decodeTokenResponse", ".", { own: 5_200 }),
  whole("./form", { own: 24_800, target: { own: 6_000 } }),
  ...parameterNames.map((name) => ({
    entry: name,
    code: `import { createField, ${name}Field } from "widevine-license-token/form"; export const field = createField(${name}Field);`,
    own: fieldCeilings[name],
    target: { own: 2_500 },
  })),
  whole("./diagnose", { own: 34_300 }),
  whole("./keys", { own: 2_400 }),
  whole("./send", { own: 11_700 }),
  alone("requestToken", "./send", { own: 11_700 }),
  alone("readTokenResponse", "./send", { own: 5_500 }),
  whole("./rules", { own: 9_500 }),
  alone("rules", "./rules", { own: 7_050 }),
  alone("eventErrors", "./rules", { own: 3_200 }),
  whole("./testing", { own: 24_050 }),
  whole("./testing/service", { own: 15_900 }),
  whole("./messages/nl", { own: 6_000 }),
  alone("messages", "./messages/nl", { own: 2_350 }),
];

/** Creates code that imports one name of an entry. */
export function importing(name: string, entry: string): string {
  return `export { ${name} } from "widevine-license-token${entry.slice(1)}";`;
}

function alone(name: string, entry: string, ceiling: Pick<Ceiling, "own" | "target">): Ceiling {
  return { entry: name, code: importing(name, entry), ...ceiling };
}

function whole(entry: string, ceiling: Pick<Ceiling, "own" | "total" | "target">): Ceiling {
  return { entry, code: `export * from "widevine-license-token${entry.slice(1)}";`, ...ceiling };
}
