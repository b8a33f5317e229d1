/** A ratio that tells linear work well enough: no further try is needed. */
const linear = 2;

/**
 * Measures how many times as long one large input takes as small inputs of the same total length: about 1 if the work is
 * linear, and the number of parts if it is quadratic.
 *
 * Only the ratio of two times is used. Other work of the machine can slow down either of them, so the best of several
 * attempts counts. Work may return a promise, and has then ended when that is settled.
 */
export async function measureCostOfLength(parts: number, small: () => unknown, large: () => unknown): Promise<number> {
  await small();
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least > linear; tries++) {
    const whole = await time(1, large);
    least = Math.min(least, whole / (await time(parts, small)));
  }
  return least;
}

async function time(runs: number, work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run++) await work();
  return performance.now() - start;
}
