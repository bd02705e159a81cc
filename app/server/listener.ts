import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';

interface ListenerOptions {
  databaseUrl: string;
  /** What to do with the payload of a notification, by channel. */
  channels: Record<string, (payload: string) => void>;
  /** Notifications arrive (again); those of the time before are lost. */
  onOpen: () => void;
  /** Notifications may be missed from now on. */
  onDown: (error?: unknown) => void;
  /** Milliseconds between two proofs that the connection is alive. */
  pulse?: number;
}

export interface Listener {
  /** The connection that listens, for short questions; throws while it is down. */
  sql: postgres.Sql;
  stop(): Promise<void>;
}

/**
 * Listens to the database on a connection of its own and says when it cannot. The driver's own
 * `listen` reconnects silently, and a cache must know the time in which it heard nothing.
 */
export function startListener(options: ListenerOptions): Listener {
  const { channels, onOpen, onDown, pulse = 3_000 } = options;
  let stopped = false;
  let open = false;
  let wake = new AbortController();

  const goDown = (error?: unknown) => {
    if (open) onDown(error);
    open = false;
    wake.abort();
  };
  // The driver reads onnotify, which its types leave out.
  const onnotify = (channel: string, payload: string) => channels[channel]?.(payload);
  const sql = postgres(options.databaseUrl, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    fetch_types: false,
    onnotice: () => undefined,
    onclose: () => goDown(),
    ...({ onnotify } as object),
  });

  async function listen(): Promise<void> {
    for (const channel of Object.keys(channels)) await sql`listen ${sql(channel)}`;
    open = true;
    onOpen();
    while (open && !stopped) {
      wake = new AbortController();
      await sleep(pulse, undefined, { signal: wake.signal }).catch(() => undefined);
      // A connection that died without a word is found by asking.
      if (open && !stopped) await within(pulse, sql`select 1`);
    }
  }

  async function keepListening(): Promise<void> {
    for (let pause = 100; !stopped; pause = Math.min(pause * 2, 2_000)) {
      try {
        await listen();
        pause = 100;
      } catch (error) {
        goDown(error);
      }
      if (!stopped) await sleep(pause);
    }
  }

  const running = keepListening();
  return {
    sql,
    async stop() {
      stopped = true;
      wake.abort();
      await sql.end({ timeout: 1 });
      await running;
    },
  };
}

/** The result of a promise, or a failure after so many milliseconds. */
export async function within<T>(milliseconds: number, promise: PromiseLike<T>): Promise<T> {
  const timer = new AbortController();
  const limit = sleep(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${milliseconds} ms`);
  });
  limit.catch(() => undefined);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    timer.abort();
  }
}
