import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createNonce, sealScripts } from '../../app/server/inline-scripts.ts';
import { deferScripts } from '../../app/server/late-scripts.ts';

const nonce = createNonce();
const page =
  `<link rel="modulepreload" href="/assets/a.js"/><script nonce="${nonce}">context()</script>` +
  `<script nonce="${nonce}" type="module" async="">import('/assets/a.js')</script><p>text</p>`;

test('files wait and the entry is held, in its place and with its text', () => {
  const html = deferScripts(page, nonce);
  expect(html).toContain('<link rel="modulepreload" media="not all" href="/assets/a.js"/>');
  expect(html).toContain(
    `<script nonce="${nonce}" type="text/plain">import('/assets/a.js')</script><script nonce="${nonce}">`,
  );
  expect(html).toContain(`<script nonce="${nonce}">context()</script>`);
  expect(html).not.toContain('type="module"');
});

test('the policy of the page allows the held entry, whose copy runs later', () => {
  const before = sealScripts(page, nonce).hashes;
  const after = sealScripts(deferScripts(page, nonce), nonce).hashes;
  expect(after).toHaveLength(before.length + 1);
  expect(after).toEqual(expect.arrayContaining(before));
});

test('a page without scripts gets none', () => {
  const quiet = '<html><head><title>t</title></head><body><p>text</p></body></html>';
  expect(deferScripts(quiet, nonce)).toBe(quiet);
});

test('a module that is not of this render is left as it is', () => {
  const injected = '<script type="module" async="">evil()</script>';
  expect(deferScripts(injected, nonce)).toBe(injected);
});

test('files that are there at once still wait until the page is whole', () => {
  const [, starter = ''] = /<script nonce="[^"]+">(\{[\s\S]*?)<\/script>/.exec(
    deferScripts(page, nonce).replace('context()', ''),
  ) ?? [''];
  const began: unknown[] = [];
  const heard = new Map<string, () => void>();
  const document = {
    readyState: 'loading',
    hidden: true,
    body: { dataset: {} },
    currentScript: { previousElementSibling: { textContent: 'entry()' }, remove: () => undefined },
    querySelectorAll: () => [],
    createElement: () => ({ remove: () => undefined }),
    head: { append: (script: unknown) => began.push(script) },
  };
  const addEventListener = (name: string, listener: () => void) => heard.set(name, listener);
  runInNewContext(starter, { document, addEventListener, setTimeout });
  expect(began).toHaveLength(0);
  document.readyState = 'interactive';
  heard.get('DOMContentLoaded')?.();
  expect(began).toHaveLength(1);
});
