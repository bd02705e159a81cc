import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/** Forms carry text; files travel as multipart and may be larger: one of 20 MB with a long text. */
const formBytes = 1024 * 1024;
const uploadBytes = 26 * 1024 * 1024;

/** The body is longer than this server takes (413). */
export class BodyTooLong extends Error {}

/** A body that has arrived whole. */
export interface IncomingBody {
  content: Buffer | NodeReadableStream<Uint8Array>;
  /** Lets the next large one in; to be called when the answer is made. */
  release(): Promise<void>;
}

let last: Promise<unknown> = Promise.resolve();

/** Waits until everybody who came before has been let go. @returns what lets go */
async function takeTurn(): Promise<() => void> {
  const before = last;
  let leave: () => void = () => undefined;
  last = new Promise<void>((resolve) => (leave = resolve));
  await before;
  return leave;
}

/**
 * Reads a request's body. Up to 1 MB it stands in memory; a larger one waits on disk, however slowly
 * it comes, and they are let in one after the other, so that many uploads at once fill no memory.
 * @throws {BodyTooLong} as soon as that is known
 */
export async function receiveBody(request: IncomingMessage): Promise<IncomingBody> {
  const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? '');
  const most = isUpload ? uploadBytes : formBytes;
  if (Number(request.headers['content-length'] ?? 0) > most) throw new BodyTooLong();
  const place = path.join(tmpdir(), `upload-${randomUUID()}`);
  let file: Awaited<ReturnType<typeof open>> | undefined;
  try {
    let parts: Buffer[] = [];
    let length = 0;
    // The stream must survive an early end: it shares its socket with the answer.
    const stream = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    for await (const part of stream) {
      length += part.length;
      if (length > most) throw new BodyTooLong();
      parts.push(part);
      if (length <= formBytes) continue;
      file ??= await open(place, 'wx', 0o600);
      await file.writev(parts);
      parts = [];
    }
    if (!file) return { content: Buffer.concat(parts), release: async () => undefined };
    await file.close();
  } catch (error) {
    await file?.close().catch(() => undefined);
    await rm(place, { force: true });
    throw error;
  }
  const leave = await takeTurn();
  return {
    content: Readable.toWeb(createReadStream(place)) as NodeReadableStream<Uint8Array>,
    async release() {
      leave();
      await rm(place, { force: true });
    },
  };
}
