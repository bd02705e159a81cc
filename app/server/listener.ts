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
  /** The connection that listens, for short questions; changes when one was given up. */
  readonly sql: postgres.Sql;
  stop(): Promise<void>;
}

/**
 * Listens to the database on a connection of its own and says when it cannot. The driver's own
 * `listen` reconnects silently, and a cache must know the time in which it heard nothing.
 */
export function startListener(options: ListenerOptions): Listener {
  const { channels, onOpen, onDown, pulse = 3_000 } = options;
  const state = { open: false, stopped: false };
  let wake = new AbortController();

  const goDown = (error?: unknown) => {
    if (state.open && !state.stopped) onDown(error);
    state.open = false;
    wake.abort();
  };
  // The driver reads onnotify, which its types leave out.
  const onnotify = (channel: string, payload: string) => channels[channel]?.(payload);
  const connect = (): postgres.Sql => {
    const own = postgres(options.databaseUrl, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 5,
      fetch_types: false,
      onnotice: () => undefined,
      onclose: () => own === sql && goDown(),
      ...({ onnotify } as object),
    });
    return own;
  };
  let sql = connect();

  async function listen(): Promise<void> {
    for (const channel of Object.keys(channels)) {
      await within(2 * pulse, sql`listen ${sql(channel)}`);
    }
    state.open = true;
    onOpen();
    while (state.open && !state.stopped) {
      wake = new AbortController();
      await sleep(pulse, undefined, { signal: wake.signal }).catch(() => undefined);
      // A connection that died without a word is found by asking.
      if (state.open && !state.stopped) await within(pulse, sql`select 1`);
    }
  }

  async function keepListening(): Promise<void> {
    for (let pause = 100; !state.stopped; pause = Math.min(pause * 2, 2_000)) {
      try {
        await listen();
        pause = 100;
      } catch (error) {
        goDown(error);
        // Whatever hangs on a connection that does not answer is given up with it.
        const silent = sql;
        sql = connect();
        silent.end({ timeout: 0 }).catch(() => undefined);
      }
      if (!state.stopped) await sleep(pause);
    }
  }

  const running = keepListening();
  return {
    get sql() {
      return sql;
    },
    async stop() {
      state.stopped = true;
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
