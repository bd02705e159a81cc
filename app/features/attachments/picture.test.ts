import sharp from 'sharp';
import { deflateSync, crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { photo } from '../../../tests/support/files.ts';
import { remakePicture } from './picture.server.ts';

test('a photo is turned upright and loses its place and camera', async () => {
  const sent = await photo(1200, 900);
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const picture = await remakePicture(sent);
  expect(picture).toMatchObject({ width: 900, height: 1200, mediaType: 'image/webp' });
  for (const bytes of [picture!.bytes, picture!.small!]) {
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: 'webp' });
    expect(metadata.exif ?? metadata.xmp ?? metadata.iptc ?? metadata.icc).toBeUndefined();
    expect(Buffer.from(bytes).includes('Telefoon')).toBe(false);
  }
  expect((await sharp(picture!.small!).metadata()).width).toBe(800);
});

test('a large one becomes smaller, a small one stays and has no other', async () => {
  const large = await remakePicture(await photo(4000, 3000));
  expect(large).toMatchObject({ width: 1800, height: 2400 });
  const png = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  expect(await remakePicture(png)).toMatchObject({ width: 40, height: 30, small: null });
});

test('what stands behind a picture is gone', async () => {
  const polyglot = Buffer.concat([await photo(20, 20), Buffer.from('<script>alert(1)</script>')]);
  const picture = await remakePicture(polyglot);
  expect(Buffer.from(picture?.bytes ?? polyglot).includes('<script>')).toBe(picture === null);
});

/** A PNG of one colour: few bytes, many pixels. */
function bomb(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * side), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture that would fill the memory is not unpacked', async () => {
  const sent = bomb(30_000);
  expect(sent.length).toBeLessThan(200_000);
  const before = process.memoryUsage().rss;
  expect(await remakePicture(sent)).toBeNull();
  expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
});

test('what is broken or no picture is none', async () => {
  const sent = await photo(200, 200);
  expect(await remakePicture(sent.subarray(0, 400))).toBeNull();
  expect(await remakePicture(new TextEncoder().encode('<svg/>'))).toBeNull();
  expect(await remakePicture(new Uint8Array())).toBeNull();
});
