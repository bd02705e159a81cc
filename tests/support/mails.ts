import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A mail as a mail program or server sent it, from `tests/support/mails`.
 * @param changes what stands instead of TOKEN, and lines to be changed
 */
export function mailOf(name: string, changes: Record<string, string> = {}): Buffer {
  const text = readFileSync(join(import.meta.dirname, 'mails', `${name}.eml`), 'latin1');
  const changed = Object.entries(changes).reduce(
    (mail, [from, to]) => mail.replaceAll(from, to),
    text,
  );
  return Buffer.from(changed, 'latin1');
}
