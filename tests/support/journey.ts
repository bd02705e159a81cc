import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

interface Visit {
  language?: 'nl' | 'en' | 'fr' | 'ar';
  /** Without it the page must work by links and forms alone. */
  javaScript?: boolean;
  size?: 'phone' | 'desktop';
  scheme?: 'light' | 'dark';
}

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };

/** Addresses of the documentation networks, one for each visitor, so that limits by address count apart. */
let visitors = 0;
let browser: Browser | null = null;

/** The address of the running site. */
export const siteUrl = () => inject('siteUrl');

/**
 * Opens the browser for a file's journeys and closes it after them.
 * @param more further arguments of Chromium
 */
export function useBrowser(more: string[] = []): void {
  beforeAll(async () => {
    browser = await launchBrowser(more);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Headers that make a request come from an address of its own. */
export function ownAddress(): { 'X-Forwarded-For': string } {
  visitors += 1;
  const network = 1 + (process.pid % 250);
  return { 'X-Forwarded-For': `2001:db8:${network.toString(16)}:${visitors.toString(16)}::1` };
}

/** Collects what must not happen on any page: errors, missing files, requests to other sites. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Refused forms and forbidden pages are asked for; what else fails is seen as a response.
    const isAnswer = /the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isAnswer) faults.push(message.text());
  });
  page.on('response', (response) => {
    const asked = ['document', 'fetch'].includes(response.request().resourceType());
    if (response.status() >= (asked ? 500 : 400)) {
      faults.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${siteUrl()}/`)) {
      faults.push(`elsewhere: ${request.url()}`);
    }
  });
  return faults;
}

/** Puts the page that a journey failed on into its message: what stood there says why, mostly. */
async function tellWhatStood(page: Page, failure: unknown): Promise<void> {
  if (!(failure instanceof Error)) return;
  const stood = await page
    .locator('main')
    .innerText({ timeout: 2000 })
    .catch(() => 'no main part');
  const text = stood.replaceAll(/\s*\n\s*/g, ' | ').slice(0, 1500);
  failure.message += `\nOn ${page.url()}: ${text}`;
}

/**
 * One journey in a context of its own; fails on any error in the page's console, any missing file
 * and any request to another site.
 * @param visit who comes, with which device
 */
export function journey(name: string, visit: Visit, walk: (page: Page) => Promise<void>): void {
  test(name, async ({ skip }) => {
    if (!browser) return skip('no browser can run here');
    const context = await browser.newContext({
      baseURL: siteUrl(),
      viewport: sizes[visit.size ?? 'phone'],
      javaScriptEnabled: visit.javaScript ?? true,
      colorScheme: visit.scheme ?? 'light',
      locale: visit.language ?? 'nl',
      reducedMotion: 'reduce',
      extraHTTPHeaders: ownAddress(),
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const faults = watch(page);
    try {
      await walk(page);
    } catch (failure) {
      await tellWhatStood(page, failure);
      throw failure;
    } finally {
      await context.close();
    }
    expect(faults, faults.join('\n')).toEqual([]);
  });
}

/**
 * Waits until React has taken over a page that brings scripts; a click before that may be lost.
 * Scripts that wait for a part that is not on the screen will not come: such a page is settled.
 */
export async function settle(page: Page): Promise<void> {
  const isAlive = () =>
    page.evaluate(() => {
      const isSeen = (part: Element) => {
        const { width, top, bottom } = part.getBoundingClientRect();
        return width > 0 && top < window.innerHeight && bottom > 0;
      };
      const sleeps =
        document.body.dataset['scripts'] === 'when-seen' &&
        ![...document.querySelectorAll('[data-wakes-scripts]')].some(isSeen);
      return (
        !matchMedia('(scripting: enabled)').matches ||
        !('__remixContext' in window) ||
        sleeps ||
        Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'))
      );
    });
  await expect.poll(isAlive, { interval: 20, timeout: 15_000 }).toBe(true);
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wholeWidth = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
// Nothing is fetched again for axe: only the rule on sound that starts by itself asks for that, and no page has sound.
const axeRun = `axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: ${JSON.stringify(rules)} }).then(
  ({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))].join(' | ')))`;

/** Nothing for axe to find, nothing wider than the screen, one h1. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.evaluate<number>(wholeWidth)).toBeLessThanOrEqual(1);
  const scripted = await page.evaluate(() => matchMedia('(scripting: enabled)').matches);
  if (scripted) return expectNoViolations(page);
  // axe waits for timers, which a page without scripts has not: it reads the same page in a copy.
  const copy = await copyOf(page);
  try {
    await expectNoViolations(copy);
  } finally {
    await copy.context().close();
  }
}

async function expectNoViolations(page: Page): Promise<void> {
  // axe comes through the debugger, so that the page's policy against foreign scripts stays in force.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: axeRun,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  expect(exceptionDetails).toBeUndefined();
  expect(result.value).toEqual([]);
}

/** What the page shows now, without its scripts, where scripts may run. */
async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '');
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const context = await page
    .context()
    .browser()
    ?.newContext({
      viewport: page.viewportSize(),
      colorScheme: isDark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
  if (!context) throw new Error('The browser is gone.');
  const copy = await context.newPage();
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await copy.goto(page.url());
  return copy;
}
