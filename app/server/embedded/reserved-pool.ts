import postgres from 'postgres';

interface Held {
  reserved: postgres.ReservedSql;
  lost: boolean;
  /** Questions that nobody has answered yet. */
  asked: Set<object>;
}

interface Waiter {
  resolve(held: Held): void;
  reject(reason: unknown): void;
}

/** How long a connection may take to open, in seconds: the database stands beside this process. */
const openingTime = 5;

/**
 * Gives `reserve` connections of its own, each with a client to itself. A reserved connection of
 * postgres.js that is lost goes back to its pool as if it lived, and one that is lost while it opens
 * is kept for somebody who has gone: after a few of either, nobody gets one any more, and writing to
 * one ends this process. Here what was lost is thrown away whole, and the next one is made at once.
 * @returns closes them all; those in use are cut off
 */
export function ownReservations(sql: postgres.Sql): () => Promise<void> {
  const { options } = sql;
  const clients = new Set<postgres.Sql>();
  const idle: Held[] = [];
  const waiting: Waiter[] = [];
  let types: Promise<unknown> | null = null;

  /**
   * Array types are learned once, by the first connection of `sql`; all others read them from there:
   * nobody waits for that question, so a connection that is lost meanwhile would end this process.
   */
  function learnTypes(): Promise<unknown> {
    types ??= sql`select`.then(
      () => Object.assign(options, { fetch_types: false }),
      (failure: unknown) => {
        types = null;
        throw failure;
      },
    );
    return types;
  }

  async function open(): Promise<Held> {
    let held: Held | null = null;
    let isOpening = true;
    const drop = () => {
      if (!clients.delete(client)) return;
      if (held) {
        held.lost = true;
        // postgres.js forgets those that it had not sent, and some that it had.
        const reason = Object.assign(new Error('connection lost'), { code: 'CONNECTION_CLOSED' });
        for (const query of held.asked) (query as { reject(why: Error): void }).reject(reason);
      }
      const at = idle.findIndex((other) => other === held);
      if (at >= 0) idle.splice(at, 1);
      client.end({ timeout: 0 }).catch(() => undefined);
      next();
    };
    const settings = {
      ...options,
      max: 1,
      connect_timeout: openingTime,
      fetch_types: false,
      onclose: () => !isOpening && drop(),
      shared: { ...(options as unknown as { shared: object }).shared, retries: 0 },
    };
    const client = postgres(settings as unknown as postgres.Options<Record<string, never>>);
    clients.add(client);
    try {
      await learnTypes();
      // A question first: unlike reserving, it fails when the connection does.
      await client`select`;
      const reserved = await client.reserve();
      isOpening = false;
      const own: Held = (held = { reserved, lost: false, asked: new Set() });
      const { unsafe } = reserved;
      const ask = (...given: Parameters<typeof unsafe>) => {
        // Who still holds a lost one is refused by its ended client, and writes to no socket that is gone.
        const query = own.lost ? client.unsafe(...given) : unsafe(...given);
        own.asked.add(query);
        const answered = () => own.asked.delete(query);
        query.then(answered, answered);
        return query;
      };
      Object.assign(reserved, { unsafe: ask });
      return own;
    } catch (failure) {
      drop();
      throw failure;
    }
  }

  /** Serves who waits longest, as long as there may be one connection more. */
  function next(): void {
    while (waiting.length > 0 && (idle.length > 0 || clients.size < options.max)) {
      const waiter = waiting.shift();
      const held = idle.pop();
      if (held) waiter?.resolve(held);
      else open().then(waiter?.resolve, waiter?.reject);
    }
  }

  async function reserve(): Promise<postgres.ReservedSql> {
    const held = await new Promise<Held>((resolve, reject) => {
      waiting.push({ resolve, reject });
      next();
    });
    let isHeld = true;
    return Object.assign(held.reserved, {
      release: () => {
        if (!isHeld || held.lost) return;
        isHeld = false;
        idle.push(held);
        next();
      },
    });
  }

  Object.assign(sql, { reserve });
  return async () => {
    const all = [...clients];
    clients.clear();
    await Promise.all(all.map((client) => client.end({ timeout: 0 })));
  };
}
