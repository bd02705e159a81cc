import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

let browser: Browser | null = null;

/** The address of the running site. */
export const siteUrl = () => inject('siteUrl');

/** Opens the browser for a file's journeys and closes it after them. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/**
 * One journey in a context of its own; fails on any error in the page's console.
 * @param visit who comes, with which device
 */
export function journey(name: string, visit: Visit, walk: (page: Page) => Promise<void>): void {
  test(name, async ({ skip }) => {
    if (!browser) return skip('no browser can run here');
    const context: BrowserContext = await browser.newContext({
      baseURL: siteUrl(),
      viewport: sizes[visit.size ?? 'phone'],
      javaScriptEnabled: visit.javaScript ?? true,
      colorScheme: visit.scheme ?? 'light',
      locale: visit.language ?? 'nl',
      reducedMotion: 'reduce',
      bypassCSP: false,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // A refused form is a 400 that the journey asked for.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
    });
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl()) && /^https?:/.test(request.url())) elsewhere.push(request.url());
    });
    await walk(page);
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await context.close();
  });
}

/** Nothing for axe to find, nothing wider than the screen, one h1. */
export async function expectAccessible(page: Page): Promise<void> {
  const wide = await widthBeyondScreen(page);
  expect(wide).toBeLessThanOrEqual(1);
  expect(await page.locator('h1').count()).toBe(1);
  // axe comes through the debugger, so that the page's policy against foreign scripts stays in force.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] })
      .then((r) => JSON.stringify(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  expect(exceptionDetails).toBeUndefined();
  expect(JSON.parse(String(result.value))).toEqual([]);
}

async function widthBeyondScreen(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    returnByValue: true,
  });
  await session.detach();
  return Number(result.value);
}
