import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { answerJob } from '../../app/lib/bounded-job.ts';

const refused = (work: () => unknown) => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

/** Does what a bounded process must survive, or must not be able to do. */
const works = {
  count: () => 42,
  fail: () => {
    throw new Error('no way');
  },
  hang: () => {
    for (;;);
  },
  fill: () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(20_000_000, 1));
  },
  leave: () => process.exit(0),
  environment: () => Object.keys(process.env),
  reach: () => [
    refused(() => readFileSync('package.json')),
    refused(() => writeFileSync('bounded-work.txt', '')),
    refused(() => spawnSync('true')),
  ],
};

/** The name of one of them. */
export type BoundedWork = keyof typeof works;

answerJob((work: BoundedWork) => works[work]());
