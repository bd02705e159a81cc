import { describe, expect } from 'vitest';
import { expectAccessible, journey, settle, useBrowser } from '../support/journey.ts';

useBrowser();

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  describe.each(['phone', 'desktop'] as const)('%s', (size) => {
    journey('the parts of the site, from left and from right', { size, scheme }, async (page) => {
      for (const direction of ['ltr', 'rtl']) {
        const answer = await page.goto(`/dev/ui?dir=${direction}`);
        expect(answer?.status()).toBe(200);
        await settle(page);
        await expectAccessible(page);
      }
    });
  });
});
