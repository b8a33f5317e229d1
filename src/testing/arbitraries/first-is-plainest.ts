/** For `oneof`: a case that fails is tried with the first kind too, so that it shrinks to that one where it can. */
export const firstIsPlainest = { withCrossShrink: true } as const;
