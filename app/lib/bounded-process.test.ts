import { describe, expect, test } from 'vitest';
import type { BoundedWork } from '../../tests/support/bounded-work.ts';
import { JobFailed, boundedProcess, resultOrBusy } from './bounded-process.server.ts';

const bounds = { seconds: 60, megabytes: 600, waiting: 2 };
const file = 'tests/support/bounded-work.ts';
const run = boundedProcess<BoundedWork, unknown>(file, bounds);

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof JobFailed ? error.fault : error),
  );

describe('a bounded process', () => {
  test('answers, and tells what went wrong', async () => {
    expect(await run('count')).toBe(42);
    await expect(run('fail')).rejects.toThrow('no way');
    expect(await faultOf(run('leave'))).toBe('failed');
  });

  test('ends at its time and at its memory, and the next job runs', async () => {
    const short = boundedProcess<BoundedWork, unknown>(file, { ...bounds, seconds: 1 });
    expect(await faultOf(short('hang'))).toBe('time');
    expect(await faultOf(run('fill'))).toBe('memory');
    expect(await run('count')).toBe(42);
  });

  test('knows no secrets, writes nothing and starts nothing', async () => {
    const known = (await run('environment')) as string[];
    expect(known.filter((name) => /KEY|TOKEN|URL|SECRET|PASSWORD/.test(name))).toEqual([]);
    expect(await run('reach')).toEqual(['done', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED']);
  });

  test('runs one job at a time and refuses when too many wait', async () => {
    const jobs = Array.from({ length: 5 }, () => faultOf(run('count')));
    expect(await Promise.all(jobs)).toEqual(['none', 'none', 'none', 'busy', 'busy']);
    const told: unknown[] = [];
    const log = { warn: (...words: unknown[]) => void told.push(words) };
    const refused = resultOrBusy(Promise.reject(new JobFailed('busy')), 'test', log);
    const answer = await refused.catch((error: unknown) => error as Response);
    expect(answer).toMatchObject({ status: 503 });
    expect((answer as Response).headers.get('Retry-After')).toBe('20');
    expect(told).toHaveLength(1);
  });
});
