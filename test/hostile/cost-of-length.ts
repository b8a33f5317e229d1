/**
 * Measures how many times as long one large input takes as small inputs of the same total length: about 1 if the work is
 * linear, and the number of parts if it is quadratic.
 *
 * Only the ratio of two times is used. Other work of the machine can slow down either of them, so the best of several
 * attempts counts.
 */
export function measureCostOfLength(parts: number, small: () => unknown, large: () => unknown): number {
  small();
  const ratios = Array.from({ length: 5 }, () => {
    const whole = time(1, large);
    return whole / time(parts, small);
  });
  return Math.min(...ratios);
}

function time(runs: number, work: () => unknown): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return performance.now() - start;
}
