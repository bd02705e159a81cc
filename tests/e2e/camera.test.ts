import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import encodeQR from 'qr';
import { afterAll } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';
import { signIn } from '../support/demo-people.ts';
import { codeFor, makeSession, registered } from '../support/registered.ts';

// A camera that sees what stands in a file: a code held before it, grey in grey.
const film = join(tmpdir(), `migration-forum-camera-${process.pid}.y4m`);
useBrowser(['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]);
afterAll(() => rm(film, { force: true }));

const width = 640;
const height = 480;
/** Pixels of one field of the pattern. */
const field = 8;

/** Films a code, a little to the side and not quite black on white. */
async function filmCode(code: string): Promise<void> {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const light = Buffer.alloc(width * height, 150);
  const [left, top] = [180, 90];
  for (let y = 0; y < rows.length * field; y++)
    for (let x = 0; x < rows.length * field; x++)
      light[(top + y) * width + left + x] = rows[Math.floor(y / field)]?.[Math.floor(x / field)]
        ? 40
        : 215;
  const colours = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colours]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(film, Buffer.concat([head, frame, frame]));
}

const visit = { javaScript: true, size: 'phone' } as const;

journey('a code that the camera sees is noted, once', visit, async (page) => {
  const slug = await makeSession(50, -1);
  await filmCode(await codeFor(page, await registered(page, slug, { name: 'Lea Vermeulen' })));
  await page.context().grantPermissions(['camera']);
  await page.goto('/nl/sign-in');
  await signIn(page, 'coordinator');
  const here = `/nl/sessions/${slug}/check-in`;
  await page.goto(`${here}/scan`);
  await settle(page);
  await page.getByText('Zet de camera aan').click();
  await page.locator('[role=status]', { hasText: 'Welkom: genoteerd.' }).waitFor();
  await page.getByText('Er is 1 iemand.').waitFor();
  await expectAccessible(page);
  // Held before it for longer, it is said again, and nothing else changes.
  await page.locator('[role=status]', { hasText: 'Was al genoteerd.' }).waitFor();
  await page.getByText('Zet de camera uit').click();
  await page.locator('video').waitFor({ state: 'detached' });
  await page.goto(here);
  await page
    .locator('main li', { hasText: 'Lea Vermeulen' })
    .locator('button[value=left]')
    .waitFor();
});

journey('who does not let the camera look is told how to go on', visit, async (page) => {
  const slug = await makeSession(50, -1);
  await filmCode('ZZZZ ZZZZ');
  await page.goto('/nl/sign-in');
  await signIn(page, 'coordinator');
  await page.goto(`/nl/sessions/${slug}/check-in/scan`);
  await settle(page);
  await page.getByText('Zet de camera aan').click();
  await page.locator('[role=status]', { hasText: 'laat de camera niet toe' }).waitFor();
  await expectAccessible(page);
  await page.context().grantPermissions(['camera']);
  await page.getByText('Zet de camera aan').click();
  await page.locator('[role=status]', { hasText: 'hoort niet bij' }).waitFor();
});
