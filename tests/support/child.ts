import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next message of a forked process. @throws when it ends without one */
export async function hearFrom<Message>(child: ChildProcess): Promise<Message> {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1)} ended with ${code}.`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [Message];
    return message;
  } finally {
    over.abort();
    ended.catch(() => undefined);
  }
}
