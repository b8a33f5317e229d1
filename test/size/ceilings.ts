import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";

/** What an entry, or one field of the form, may cost: bytes, minified and compressed, 1 kB being 1,000 of them. */
export interface Ceiling {
  /** An entry of the package, or the name of a field. */
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
  expirationTime: { own: 3_200, wished: { own: 2_500 } },
};

export const ceilings: readonly Ceiling[] = [
  entry(".", { own: 15_000, total: 16_900, wished: { own: 7_000, total: 10_000 } }),
  entry("./form", { own: 9_900, wished: { own: 6_000 } }),
  ...parameterNames.map((name) => ({
    entry: name,
    code: `import { createField, ${name} } from "widevine-license-token/form"; export const field = createField(${name});`,
    ...(fieldCeilings[name] ?? { own: 2_500 }),
  })),
  entry("./keys", { own: 4_200 }),
  entry("./rules", { own: 8_600 }),
  entry("./testing", { own: 20_000 }),
  entry("./messages/nl", { own: 3_000 }),
];

function entry(name: string, ceiling: Pick<Ceiling, "own" | "total" | "wished">): Ceiling {
  return { entry: name, code: `export * from "widevine-license-token${name.slice(1)}";`, ...ceiling };
}
