import { randomBytes } from 'node:crypto';

const process36 = randomBytes(5).readUIntBE(0, 5).toString(36);
let count = 0;

/** A number for a request, unique over workers and restarts; short enough to read out on the telephone. */
export function createRequestId(): string {
  return `${process36}-${(++count).toString(36)}`;
}
