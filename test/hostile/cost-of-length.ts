/**
 * How many times as long one large input takes as small ones that are as long together: about 1 where the work is linear,
 * and as many times as there are parts where it is quadratic.
 *
 * No time is looked at, only the ratio of two that do the same work in turn; what else the machine does makes either of
 * them slower, so of several tries the best one counts.
 */
export function costOfLength(parts: number, small: () => unknown, large: () => unknown): number {
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
