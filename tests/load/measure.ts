/** Median and tail of times, in milliseconds. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
}

/** Median and tail of times in any order. */
export function spread(taken: readonly number[]): Spread {
  const sorted = Float64Array.from(taken).toSorted();
  return { p50: share(sorted, 0.5), p95: share(sorted, 0.95), p99: share(sorted, 0.99) };
}

/** The value below which this share (0 to 1) of sorted numbers lies. */
export function share(sorted: ArrayLike<number>, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Times calls one after the other, in milliseconds with fractions; sorted. */
export async function times(
  count: number,
  call: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const start = performance.now();
    await call(turn);
    taken.push(performance.now() - start);
  }
  return taken.toSorted((a, b) => a - b);
}
