import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

/** Dots on the map in the colour that marks what is looked at. */
async function markedDots(page: Page): Promise<number> {
  const picture = (await page.locator('figure canvas').screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--brick');
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let dots = 0;
    for (let at = 0; at < data.length; at += 4) {
      const away =
        Math.abs(data[at]! - red) +
        Math.abs(data[at + 1]! - green) +
        Math.abs(data[at + 2]! - blue);
      if (away < 24) dots += 1;
    }
    return dots;
  }, picture);
}

const visits = [
  { language: 'nl', size: 'desktop', scheme: 'light', path: '/nl/initiatives?place=thuin' },
  { language: 'ar', size: 'phone', scheme: 'dark', path: '/ar/initiatives?place=thuin&view=map' },
] as const;

describe.each(visits)('$language, $size', ({ path, ...visit }) => {
  journey('list and map point at the same initiative', visit, async (page) => {
    await page.goto(path);
    await settle(page);
    const canvas = page.locator('figure canvas');
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await canvas.waitFor({ timeout: 30_000 });
    const patience = { timeout: 20_000, interval: 300 };
    const dots = () => markedDots(page);
    // The sign is drawn: what lies on the map is told in words too.
    await page.locator('figure a[href*="/initiatives/music-in-colour"]').first().waitFor({
      state: 'attached',
      timeout: 30_000,
    });
    await expect.poll(dots, patience).toBeLessThan(20);
    await expectAccessible(page);

    const row = page.locator('main ol > li').first();
    const link = row.getByRole('link').first();
    await link.focus();
    await expect.poll(dots, patience).toBeGreaterThan(100);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await link.evaluate((element: HTMLElement) => element.blur());
    await expect.poll(dots, patience).toBeLessThan(20);
    if (visit.size === 'desktop') {
      await row.hover();
      await expect.poll(dots, patience).toBeGreaterThan(100);
    }

    // The one result lies in the middle.
    const lit = page.locator('main ol > li[data-highlighted]');
    expect(await lit.count()).toBe(0);
    await canvas.scrollIntoViewIfNeeded();
    await canvas.hover();
    await expect.poll(() => lit.count(), patience).toBe(1);
    await canvas.click();
    const panel = page.locator('figure section');
    await panel.waitFor();
    await expectAccessible(page);
    // What was chosen stays lit when the pointer goes away, until it is closed.
    await page.locator('h1').hover();
    expect(await lit.count()).toBe(1);
    await panel.getByRole('button').focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => lit.count(), patience).toBe(0);
  });
});
