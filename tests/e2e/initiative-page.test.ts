import { expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

const slug = 'fietsschool-de-spaak-voorbeeld';

journey(
  'the whole record is read on its page, and what is like it is explained',
  { size: 'desktop', scheme: 'dark' },
  async (page) => {
    await page.goto(`/nl/initiatives/${slug}`);
    const part = (title: string) => page.getByRole('region', { name: title });
    const times = part('Wanneer kun je er terecht?');
    await times.getByText('elke dinsdag').waitFor();
    expect(await times.innerText()).toMatch(/van 09:30 tot 11:30/);
    expect(await times.innerText()).toMatch(/elke eerste zaterdag van de maand/i);
    expect(await times.locator('time').count()).toBe(3);
    await part('In het kort').getByText('Gendergelijkheid').waitFor();
    await part('Wie werkt mee?')
      .getByText('betaalt mee (januari 2024 tot december 2026)')
      .waitFor();
    await part('Wat kun je meenemen?').getByRole('listitem').nth(2).waitFor();
    const theory = part('Wat willen ze veranderen?');
    expect(await theory.getByRole('heading', { level: 3 }).count()).toBe(5);
    await theory.getByText('Dan moet dit kloppen: De buurt geeft genoeg fietsen').waitFor();
    await part('Mensen vertellen').getByText('Rania').waitFor();
    expect(await part('Mensen vertellen').innerText()).toContain('een andere naam');
    const differing = part('Waar bronnen verschillen');
    const told = await differing.innerText();
    expect([told.includes('14'), told.includes('12')]).toEqual([true, true]);
    const related = part('Verwante initiatieven');
    expect(await related.innerText()).toMatch(/ook .+ · ook in /);
    await settle(page);
    await expectAccessible(page);
    // The list of contents leads to each part.
    await page
      .getByRole('navigation', { name: 'Op deze pagina' })
      .getByRole('link', { name: 'Stap voor stap' })
      .click();
    expect(new URL(page.url()).hash).toBe('#steps');
    await related.getByRole('link').nth(1).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).not.toContain(slug);
  },
);

journey(
  'the record is read in Arabic on a phone without scripts',
  { javaScript: false, language: 'ar' },
  async (page) => {
    await page.goto(`/ar/initiatives/${slug}`);
    const times = page.getByRole('region', { name: 'متى يمكنك المجيء؟' });
    expect(await times.innerText()).toContain('الثلاثاء');
    const stories = page.getByRole('region', { name: 'الناس يتحدثون' });
    expect(await stories.locator('blockquote').getAttribute('lang')).toBe('nl');
    expect(await stories.locator('blockquote').getAttribute('dir')).toBe('ltr');
    await expectAccessible(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    // What is not told has no heading.
    await page.goto('/ar/initiatives/batahlan');
    expect(await page.getByRole('region', { name: 'متى يمكنك المجيء؟' }).count()).toBe(0);
  },
);
