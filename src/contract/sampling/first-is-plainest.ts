/** An option of `oneof`: a failing case also shrinks to the first alternative, if that fails too. */
export const firstIsPlainest = { withCrossShrink: true } as const;
