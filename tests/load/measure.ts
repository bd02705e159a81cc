import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Load {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  failed: number;
}

/**
 * Asks one address as fast as it answers; times in milliseconds.
 * @param seconds how long to measure, after one second to warm up
 */
export async function load(
  url: string,
  { connections = 10, seconds = 4, headers = {} as Record<string, string> } = {},
): Promise<Load> {
  const ask = (duration: number) =>
    autocannon({ url, connections, duration, headers: { 'accept-encoding': 'br', ...headers } });
  await ask(1);
  const result = await ask(seconds);
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p95: result.latency.p97_5,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/** Times calls one after the other, in milliseconds with fractions. */
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

/** The value below which this share (0 to 1) of sorted numbers lies. */
export function share(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** What a bare server reaches with as many bytes. */
export async function floorFor(bytes: number): Promise<Load> {
  const child = spawn(process.execPath, ['tests/load/floor.ts', String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  try {
    return await load(`http://127.0.0.1:${Number(chunk.toString())}`);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}
