/** A ratio that tells linear work well enough: no further try is needed. */
const linear = 2;

/**
 * Measures how many times as long one large input takes as small inputs of the same total length: about 1 if the work is
 * linear, and the number of parts if it is quadratic.
 *
 * Only the ratio of two times is used. Other work of the machine can slow down either of them, so the best of several
 * attempts counts.
 */
export function measureCostOfLength(parts: number, small: () => unknown, large: () => unknown): number {
  small();
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least > linear; tries++) {
    const whole = time(1, large);
    least = Math.min(least, whole / time(parts, small));
  }
  return least;
}

function time(runs: number, work: () => unknown): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return performance.now() - start;
}
