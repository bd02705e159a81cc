import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createNonce, sealScripts } from '../../app/server/inline-scripts.ts';
import { isSameOrigin } from '../../app/server/same-origin.ts';
import { securityHeaders } from '../../app/server/security-headers.ts';

const env = { siteUrl: 'http://localhost:3000' };
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('inline scripts of this render are listed by hash and lose their nonce', () => {
  const nonce = createNonce();
  const { html, hashes } = sealScripts(
    `<script nonce="${nonce}">a()</script><script type="module" nonce="${nonce}" async="">b()</script>` +
      `<script src="/assets/x.js" nonce="${nonce}"></script>`,
    nonce,
  );
  expect(hashes).toEqual([sha('a()'), sha('b()')]);
  expect(html).not.toContain(nonce);
  expect(html).toContain('<script>a()</script>');
});

test.each([
  ['without a nonce', '<script>evil()</script>'],
  ['with a guessed nonce', '<script nonce="guess">evil()</script>'],
  ['with an empty nonce', '<script nonce="">evil()</script>'],
])('an injected script %s is never listed', (_, injected) => {
  const nonce = createNonce();
  const own = `<script nonce="${nonce}">own()</script>`;
  expect(sealScripts(injected + own, nonce).hashes).toEqual([sha('own()')]);
  expect(sealScripts(own + injected, nonce).hashes).toEqual([sha('own()')]);
});

test('a broken tag before an own script cannot borrow its nonce', () => {
  const nonce = createNonce();
  const { hashes } = sealScripts(
    `<script x="<script nonce="${nonce}">own()</script><script>evil()</script>`,
    nonce,
  );
  expect(hashes).toEqual([sha('own()')]);
});

test('every page is strict', () => {
  const headers = securityHeaders(env, { path: '/nl', scriptHashes: ['sha256-x'] });
  const policy = headers['Content-Security-Policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'sha256-x';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:/);
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  });
  expect(headers['Strict-Transport-Security']).toBeUndefined();
});

test('TLS switches HSTS on', () => {
  const headers = securityHeaders({ siteUrl: 'https://forum.example.org' }, { path: '/nl' });
  expect(headers['Strict-Transport-Security']).toMatch(/^max-age=31536000/);
});

test('only embeds may be framed; receipts are not told to other sites', () => {
  expect(securityHeaders(env, { path: '/embed/map' })['Content-Security-Policy']).toContain(
    'frame-ancestors *',
  );
  for (const path of ['/nl/embed/list', '/ar/embed/initiatives/duo', '/nl/embed/map.data'])
    expect(securityHeaders(env, { path })['X-Frame-Options']).toBeUndefined();
  for (const path of ['/embedded', '/nl/embed/account', '/nl/embed', '/nl/x/embed/map'])
    expect(securityHeaders(env, { path })['X-Frame-Options']).toBe('DENY');
  for (const path of [
    '/nl/nominations/abc',
    '/nl/registrations/abc',
    '/nl/reports/abc',
    '/nl/unsubscribe/abc',
  ])
    expect(securityHeaders(env, { path })['Referrer-Policy']).toBe('same-origin');
});

test('other hosts only where the operator configured a map', () => {
  const policy = (more: object) =>
    securityHeaders({ ...env, ...more }, { path: '/nl' })['Content-Security-Policy'];
  expect(policy({ mapboxToken: 'pk.x' })).toContain('https://api.mapbox.com');
  expect(policy({ mapboxToken: 'pk.x' })).toContain("worker-src 'self' blob:");
  expect(policy({ mapRasterUrl: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png' })).toContain(
    'https://*.tiles.example.org',
  );
});

const post = (headers: Record<string, string>) => ({ method: 'POST', headers });

test.each([
  ['sec-fetch-site same-origin', { 'sec-fetch-site': 'same-origin' }, true],
  ['sec-fetch-site none', { 'sec-fetch-site': 'none' }, true],
  ['sec-fetch-site cross-site', { 'sec-fetch-site': 'cross-site' }, false],
  ['sec-fetch-site same-site', { 'sec-fetch-site': 'same-site' }, false],
  ['cross-site with our origin', { 'sec-fetch-site': 'cross-site', origin: env.siteUrl }, false],
  ['our origin', { origin: 'http://localhost:3000' }, true],
  ['the host asked', { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  ['another origin', { origin: 'https://evil.example', host: 'localhost:3000' }, false],
  ['origin null', { origin: 'null', host: 'localhost:3000' }, false],
  ['nothing said', {}, false],
] as const)('a form with %s: %s', (_, headers, allowed) => {
  expect(isSameOrigin(post(headers), env.siteUrl)).toBe(allowed);
});

test('reading is allowed from everywhere', () => {
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
  expect(isSameOrigin({ method: 'GET', headers }, env.siteUrl)).toBe(true);
});

test('only the page that scans codes at the door may ask for the camera', () => {
  const camera = (path: string) => securityHeaders(env, { path })['Permissions-Policy'];
  expect(camera('/nl/sessions/lente/check-in/scan')).toContain('camera=(self)');
  for (const path of ['/nl', '/nl/sessions/lente/check-in', '/nl/sessions/lente/check-in/scan/x'])
    expect(camera(path)).toContain('camera=()');
});
