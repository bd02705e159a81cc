import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Render } from '../../app/server/site.ts';
import type { TestSite } from '../support/site.ts';
import { openTestSite } from '../support/site.ts';

const html = (body: string) =>
  new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

const render = vi.fn<Render>();
let site: TestSite;
beforeEach(async () => {
  site = await openTestSite(render);
});
afterEach(() => site.close());

describe('a page', () => {
  test('lists its own inline scripts by hash and nothing else', async () => {
    render.mockImplementation(async (_request, { nonce, pages }) => {
      const rendered = html('');
      pages.set(rendered, `<script nonce="${nonce}">own()</script><script>evil()</script>`);
      return rendered;
    });
    const answer = await site.fetch('/nl/about');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy.match(/'sha256-/g)).toHaveLength(1);
    expect(await answer.text()).toBe('<script>own()</script><script>evil()</script>');
  });

  test('that nobody rendered runs no script at all', async () => {
    render.mockImplementation(async (_request, { nonce }) =>
      html(`<script nonce="${nonce}">brought()</script>`),
    );
    const answer = await site.fetch('/nl/about');
    expect(answer.headers.get('Content-Security-Policy')).not.toContain('sha256-');
  });
});
