import type { App } from '@supabase/lite';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

type FileStore = NonNullable<App['_storageAdapter']>;
type Metadata = Awaited<ReturnType<FileStore['headObject']>>;

/** A little above the largest file of the site: whoever asks the API itself sends no more either. */
const most = 21 * 1024 * 1024;

/** Ends a stream that brings more than may be kept. */
function limited(): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      done(length > most ? new Error('The file is too large.') : null, chunk);
    },
  });
}

function toStream(body: Parameters<FileStore['uploadObject']>[3]): Readable {
  return body instanceof Uint8Array
    ? Readable.from([body])
    : Readable.fromWeb(body as NodeReadableStream);
}

/**
 * Where the embedded Storage keeps files: one folder, each under a hash of its name, so that no name
 * leads out of it. Files come and go as streams, none is held in memory.
 */
export function createFileStore(folder: string): FileStore {
  const placeOf = (bucket: string, key: string) => {
    const hash = createHash('sha256').update(`${bucket}/${key}`).digest('hex');
    return path.join(folder, hash.slice(0, 2), hash);
  };
  async function metadataOf(place: string): Promise<Metadata> {
    const { size, mtime } = await stat(place);
    const eTag = `"${size.toString(16)}-${mtime.getTime().toString(16)}"`;
    return {
      ...{ cacheControl: 'no-cache', mimetype: 'application/octet-stream', httpStatusCode: 200 },
      ...{ size, contentLength: size, lastModified: mtime, eTag },
    };
  }
  const remove = (bucket: string, key: string) => rm(placeOf(bucket, key), { force: true });

  return {
    driver: null,
    async getObject(bucket, key) {
      const place = placeOf(bucket, key);
      const metadata = await metadataOf(place);
      const body = Readable.toWeb(createReadStream(place)) as ReadableStream;
      return { metadata, httpStatusCode: 200, body };
    },
    async uploadObject(bucket, key, _version, body, mimetype) {
      const place = placeOf(bucket, key);
      const arriving = path.join(folder, `arriving-${randomUUID()}`);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      try {
        // On disk before its row says so.
        const file = createWriteStream(arriving, { mode: 0o600, flush: true });
        await pipeline(toStream(body), limited(), file);
        await rename(arriving, place);
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
      return { ...(await metadataOf(place)), mimetype };
    },
    deleteObject: remove,
    async deleteObjects(bucket, keys) {
      for (const key of keys) await remove(bucket, key);
    },
    async copyObject(bucket, key, _version, toBucket, toKey) {
      const to = placeOf(toBucket, toKey);
      await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
      await copyFile(placeOf(bucket, key), to);
      return metadataOf(to);
    },
    headObject: (bucket, key) => metadataOf(placeOf(bucket, key)),
    privateAssetUrl: async (bucket, key) => placeOf(bucket, key),
  };
}
