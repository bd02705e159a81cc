import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

export interface StatementProxy {
  /** The same database, reached through here. */
  urlOf(databaseUrl: string): string;
  /** The statements that went through since the last time, oldest first. */
  take(): string[];
  close(): Promise<void>;
}

const textUntilNul = (bytes: Buffer, from = 0) =>
  bytes.toString('utf8', from, bytes.indexOf(0, from));

/** Reads what one client says in PostgreSQL's protocol and tells each statement that is executed. */
function createReader(tell: (statement: string) => void): (chunk: Buffer) => void {
  const prepared = new Map<string, string>();
  let waiting = Buffer.alloc(0);
  let started = false;
  let bound = '';

  function read(type: string, body: Buffer): void {
    const name = textUntilNul(body);
    if (type === 'Q') tell(name);
    if (type === 'P') prepared.set(name, textUntilNul(body, Buffer.byteLength(name) + 1));
    // A portal's name comes first, then the statement's; drivers use the unnamed portal.
    if (type === 'B') bound = prepared.get(textUntilNul(body, Buffer.byteLength(name) + 1)) ?? '';
    if (type === 'E') tell(bound);
  }

  return (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      // The first message has no type.
      const head = started ? 1 : 0;
      if (waiting.length < head + 4) return;
      const end = head + waiting.readUInt32BE(head);
      if (waiting.length < end) return;
      if (started) read(String.fromCharCode(waiting[0] ?? 0), waiting.subarray(5, end));
      started = true;
      waiting = waiting.subarray(end);
    }
  };
}

/**
 * Stands between a program and PostgreSQL, unencrypted and on this machine, and counts the statements.
 * Exact, and nothing in the program knows of it.
 */
export async function openStatementProxy(databasePort: number): Promise<StatementProxy> {
  const sockets = new Set<Socket>();
  let taken: string[] = [];
  const server = createServer((client) => {
    const database = connect(databasePort, '127.0.0.1');
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
    const read = createReader((statement) => taken.push(statement));
    client.on('data', (chunk) => {
      read(chunk as Buffer);
      database.write(chunk);
    });
    database.on('data', (chunk) => client.write(chunk));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    urlOf(databaseUrl) {
      const url = new URL(databaseUrl);
      url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
      return url.href;
    },
    take() {
      const statements = taken;
      taken = [];
      return statements;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
