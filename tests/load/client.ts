import { connect } from 'node:net';
import type { Spread } from './measure.ts';
import { spread } from './measure.ts';

/** What a load brought; times in milliseconds. */
export interface Load extends Spread {
  /** Answers, those of the warm-up not counted. */
  count: number;
  perSecond: number;
  failed: number;
}

interface LoadOptions {
  connections?: number;
  /** How long to measure, after the warm-up. */
  seconds?: number;
  warmUp?: number;
  headers?: Record<string, string>;
  /** Paths to ask instead of the address's own, one after the other. */
  paths?: readonly string[];
}

/** One answer as it comes in, piece by piece. */
class Incoming {
  #left = -1;
  #chunked = false;
  #tail = '';
  failed = false;

  /** Takes a piece. @returns whether the answer is whole */
  take(piece: Buffer): boolean {
    let rest = piece.length;
    if (this.#left < 0 && !this.#chunked) {
      const end = piece.indexOf('\r\n\r\n');
      if (end < 0) throw new Error('headers came in pieces');
      const head = piece.toString('latin1', 0, end);
      this.failed = head.charCodeAt(9) !== 50;
      const length = /content-length: (\d+)/i.exec(head)?.[1];
      this.#chunked = length === undefined && /transfer-encoding: chunked/i.test(head);
      this.#left = Number(length ?? 0);
      rest -= end + 4;
    }
    if (this.#chunked) {
      this.#tail = (this.#tail + piece.toString('latin1', Math.max(0, piece.length - 5))).slice(-5);
      return this.#tail === '0\r\n\r\n';
    }
    this.#left -= rest;
    return this.#left <= 0;
  }
}

function requestsFor(url: URL, { headers = {}, paths }: LoadOptions): Buffer[] {
  const all = { host: url.host, 'accept-encoding': 'br', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return (paths ?? [url.pathname + url.search]).map((path) =>
    Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`),
  );
}

/** Asks on one connection, each time when the answer before is whole, until the time is over. */
function askInTurn(
  url: URL,
  next: () => Buffer,
  until: number,
  tell: (taken: number, failed: boolean) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname);
    let incoming = new Incoming();
    let began = 0;
    const ask = () => {
      incoming = new Incoming();
      began = performance.now();
      socket.write(next());
    };
    socket.setNoDelay(true);
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (piece) => {
      if (!incoming.take(piece as Buffer)) return;
      const now = performance.now();
      tell(now - began, incoming.failed);
      if (now < until) ask();
      else socket.end();
    });
  });
}

/**
 * Asks an address as fast as it answers. Written on bare sockets, because a client that costs more
 * than the server would measure itself: every server would then look as fast as the floor.
 */
export async function load(address: string, options: LoadOptions = {}): Promise<Load> {
  const { connections = 10, seconds = 4, warmUp = 1 } = options;
  const url = new URL(address);
  const requests = requestsFor(url, options);
  let turn = 0;
  const next = () => requests[turn++ % requests.length] as Buffer;
  const run = async (duration: number) => {
    const times: number[] = [];
    let failed = 0;
    const began = performance.now();
    const askers = Array.from({ length: connections }, () =>
      askInTurn(url, next, began + duration * 1000, (taken, isFailure) => {
        times.push(taken);
        if (isFailure) failed += 1;
      }),
    );
    await Promise.all(askers);
    return { times, failed, seconds: (performance.now() - began) / 1000 };
  };
  if (warmUp > 0) await run(warmUp);
  const { times, failed, seconds: taken } = await run(seconds);
  return { ...spread(times), count: times.length, perSecond: times.length / taken, failed };
}
