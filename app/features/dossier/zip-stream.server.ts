import { ReadableStream as NodeStream } from 'node:stream/web';
import { Zip, ZipPassThrough } from 'fflate';

/** A file of a ZIP, opened when its turn comes. */
export interface ZipEntry {
  /** Path within the ZIP. */
  name: string;
  open(): Promise<ReadableStream<Uint8Array> | Uint8Array>;
}

async function* chunksOf(body: ReadableStream<Uint8Array> | Uint8Array) {
  if (body instanceof Uint8Array) yield body;
  else yield* body as unknown as NodeStream<Uint8Array>;
}

/**
 * Files as one ZIP, packed while they are read: none is held in memory. They are not packed tighter, most
 * are so already.
 * @param modified the time that each of them bears
 */
export function zipStream(
  entries: readonly ZipEntry[],
  modified: Date,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  async function* pack() {
    let ready: Uint8Array<ArrayBuffer>[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      ready.push(new Uint8Array(chunk));
    });
    const take = () => {
      const taken = ready;
      ready = [];
      return taken;
    };
    for (const { name, open } of entries) {
      const file = new ZipPassThrough(name);
      file.mtime = modified;
      zip.add(file);
      for await (const chunk of chunksOf(await open())) {
        file.push(chunk);
        yield* take();
      }
      file.push(new Uint8Array(0), true);
      yield* take();
    }
    zip.end();
    yield* take();
  }
  return NodeStream.from(pack()) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>;
}
