import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";

/** What an entry, or one name of it alone, may cost: bytes, minified and compressed, 1 kB being 1,000 of them. */
export interface Ceiling {
  /** An entry of the package, or one of its names: a parameter's is a field's. */
  readonly entry: string;
  /** What of the package is in the bundle. */
  readonly code: string;
  /** Without io-ts. */
  readonly own: number;
  /** With io-ts and what it brings; absent where it is not needed. */
  readonly total?: number;
  /** What `own` and `total` should come to, where they are more: then they are just above what they are, and may not grow. */
  readonly wished?: { readonly own: number; readonly total?: number };
}

const fieldCeilings: { readonly [N in ParameterName]?: Pick<Ceiling, "own" | "wished"> } = {
  expirationTime: { own: 2_950, wished: { own: 2_500 } },
};

export const ceilings: readonly Ceiling[] = [
  whole(".", { own: 16_700, total: 18_600, wished: { own: 7_000, total: 10_000 } }),
  alone("Kid", ".", { own: 1_300 }),
  alone("decodeTokenRequestBody", ".", { own: 8_300 }),
  alone("TokenRequestBody", ".", { own: 10_400 }),
  alone("decodeTokenResponse", ".", { own: 5_200 }),
  whole("./form", { own: 10_400, wished: { own: 6_000 } }),
  ...parameterNames.map((name) => ({
    entry: name,
    code: `import { createField, ${name} } from "widevine-license-token/form"; export const field = createField(${name});`,
    ...(fieldCeilings[name] ?? { own: 2_500 }),
  })),
  whole("./keys", { own: 4_000 }),
  whole("./rules", { own: 8_200 }),
  alone("rules", "./rules", { own: 5_700 }),
  alone("eventErrors", "./rules", { own: 3_200 }),
  whole("./testing", { own: 17_100 }),
  whole("./messages/nl", { own: 3_000 }),
  alone("messages", "./messages/nl", { own: 2_200 }),
];

/** The code that imports one name of an entry, and nothing else. */
export function importing(name: string, entry: string): string {
  return `export { ${name} } from "widevine-license-token${entry.slice(1)}";`;
}

function alone(name: string, entry: string, ceiling: Pick<Ceiling, "own" | "wished">): Ceiling {
  return { entry: name, code: importing(name, entry), ...ceiling };
}

function whole(entry: string, ceiling: Pick<Ceiling, "own" | "total" | "wished">): Ceiling {
  return { entry, code: `export * from "widevine-license-token${entry.slice(1)}";`, ...ceiling };
}
