import { createHash } from 'node:crypto';

/**
 * The id of a part that has none of its own (RFC 9562, version 5): the same in every export, and the same
 * that the database finds (`private.derived_id`).
 * @param base id of the thing that the part belongs to
 * @param name of the part within it
 */
export function derivedId(base: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(base.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6]! & 15) | 80;
  hash[8] = (hash[8]! & 63) | 128;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
