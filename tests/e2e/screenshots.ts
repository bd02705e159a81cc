import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startSite } from '../support/running-site.ts';

/** `npm run screenshots`: the pictures of README, taken from a fresh demo world. */
interface Picture {
  name: string;
  path: string;
  size: 'desktop' | 'phone';
  /** Brings the page into the state that is shown. */
  prepare?: (page: Page) => Promise<void>;
}

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };
const folder = join(import.meta.dirname, '../../public/screenshots');
/** A page that shows README should not weigh more than this, in bytes. */
const heaviest = 300 * 1024;

async function fillName(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]:not([name=later])').last().click();
  await page.waitForURL(/\/name$/);
  await page.locator('[name=name]').fill('Huiswerkbende Bloemekenswijk');
  await page.locator('main [role=status] a').first().waitFor();
}

async function waitForMap(page: Page): Promise<void> {
  await page.locator('figure canvas:visible').first().waitFor({ timeout: 30_000 });
  // Tiles and labels fade in.
  await page.waitForTimeout(2500);
}

const pictures: Picture[] = [
  { name: 'directory', path: '/nl/initiatives', size: 'desktop', prepare: waitForMap },
  { name: 'initiative', path: '/nl/initiatives/duo-for-a-job', size: 'desktop' },
  { name: 'nominate', path: '/nl/nominate', size: 'phone', prepare: fillName },
  { name: 'home-ar', path: '/ar', size: 'phone' },
  { name: 'group', path: '/nl/groups/integration', size: 'desktop' },
  { name: 'topic', path: '/nl/groups/integration/topics/5', size: 'phone' },
  { name: 'session', path: '/nl/sessions/autumn-2026/agenda', size: 'desktop' },
  { name: 'commitment', path: '/nl/commitments', size: 'desktop' },
  { name: 'register-ar', path: '/ar/sessions/spring-2027/register', size: 'phone' },
];

async function take(browser: Browser, siteUrl: string, picture: Picture): Promise<void> {
  const { name, path, size, prepare } = picture;
  const page = await browser.newPage({
    baseURL: siteUrl,
    viewport: sizes[size],
    locale: path.slice(1, 3),
    reducedMotion: 'reduce',
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await prepare?.(page);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  const { size: bytes } = await stat(file);
  if (bytes > heaviest) throw new Error(`${name}.png has ${bytes} bytes, more than ${heaviest}.`);
  process.stdout.write(`${name}.png, ${Math.round(bytes / 1024)} KB\n`);
}

const browser = await launchBrowser();
if (!browser) throw new Error('No browser can run here.');
const site = await startSite({ WEB_CONCURRENCY: '1' });
try {
  await mkdir(folder, { recursive: true });
  for (const picture of pictures) await take(browser, site.url, picture);
} finally {
  await browser.close();
  await site.stop();
}
