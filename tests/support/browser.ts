import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, LaunchOptions } from 'playwright-core';
import { chromium } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The same engine without windows and what they preload: half the work. It has no camera. */
const shell = '/usr/bin/chromium-headless-shell';

/** Drawing by software, so that the map shows on a machine without a graphics card; nothing calls out. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // Pages themselves are drawn without that detour: a third less work for the processor.
  '--disable-gpu-rasterization',
  '--disable-gpu-compositing',
];

async function packagedBrowser(): Promise<LaunchOptions> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const require = createRequire(import.meta.url);
  const archives = join(dirname(require.resolve('@sparticuz/chromium')), '../bin');
  // Libraries that a bare machine lacks travel in the package.
  const libraries = join(await inflate(join(archives, 'al2023.tar.br')), 'lib');
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
  };
}

/**
 * A Chromium: the one of CHROME_PATH, the system's, or the one of an npm package.
 * @param more further arguments of Chromium; with them it is one that has all parts
 * @returns null when none can run here; journeys are skipped then, and the count says so
 */
export async function launchBrowser(more: string[] = []): Promise<Browser | null> {
  const browsers = more.length > 0 ? systemBrowsers : [shell, ...systemBrowsers];
  const known = [process.env['CHROME_PATH'], ...browsers].find((path) => path && existsSync(path));
  try {
    const options = known ? { executablePath: known } : await packagedBrowser();
    return await chromium.launch({ ...options, args: [...args, ...more] });
  } catch (failure) {
    console.warn(`No browser can run here: ${String(failure).split('\n', 1)[0]}`);
    return null;
  }
}
