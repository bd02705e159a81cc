import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import remixConfig from './remix.config.js';

// Remix's plugin expects to own the server; tests import modules one by one and must not wake it.
const underTest = Boolean(process.env['VITEST']);

const framework =
  /\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//;
// Parts of lists, and what few pages show, come with those pages.
const ownFrame =
  /\/app\/(i18n|ui)\/(?!active-filters|changed-words|checkbox|combobox|confirm-form|dialog|facet|filter-form|gallery|pagination|person-text|progress|row-list|search-form|select|steps|table|text-area|text-input|tabs|use-heard)[\w-]+\.tsx?$/;

/** What nearly every page with scripts uses is one file: fewer requests, and it packs better. */
function chunkOf(id: string): string | undefined {
  return framework.test(id) || ownFrame.test(id) ? 'frame' : undefined;
}

/** Whether a route's pages are only read: they send no scripts themselves. */
function isOnlyRead(id: string): boolean {
  const file = [`app/${id}.tsx`, `app/${id}.ts`].find((name) => existsSync(name));
  return (
    file !== undefined &&
    /export const handle = \{[^}]*scripts: false/.test(readFileSync(file, 'utf8'))
  );
}

/** Routes that only a mail or another site leads to; they send no scripts. */
const fromOutside =
  /^routes\/(embed\/(list|initiative)|exchange\/renew\.\$token|following\/unsubscribe|initiatives\/confirm\.\$token)$/;

/** Whether a route answers with a file: no link leads there without loading it anew. */
function isFile(id: string): boolean {
  return (
    /[.-](ics|pdf|zip|csv|xlsx|json|atom|geojson|export|proof|file)$/.test(id) ||
    /^routes\/(map\/tile|attachments\/file|embed\/(choose-language|oembed)|site\/(robots|sitemap))$/.test(
      id,
    )
  );
}

/** Says of each route again what its place in the list says already. */
const unfold =
  'for(const[i,r]of Object.entries(__remixManifest.routes)){r.id=i;if(i!="root")r.parentId??="root"}';

/**
 * Takes out of the list of routes, which every page with scripts fetches, what pages that are only read would
 * preload: they are reached inside a running page seldom, and find their parts then. Files are not in it at all,
 * and what all routes have in common is said once.
 */
const shortManifest: Plugin = {
  name: 'short-manifest',
  closeBundle() {
    const folder = 'build/client/assets';
    for (const name of readdirSync(folder).filter((one) => /^manifest-.+\.js$/.test(one))) {
      const text = readFileSync(join(folder, name), 'utf8');
      // The build of the server closes, too.
      if (text.endsWith(unfold)) continue;
      const start = text.indexOf('{');
      const manifest = JSON.parse(text.slice(start, text.lastIndexOf('}') + 1)) as {
        routes: Record<string, Record<string, unknown>>;
      };
      for (const [id, route] of Object.entries(manifest.routes)) {
        if (isFile(id) || fromOutside.test(id)) delete manifest.routes[id];
        if (isOnlyRead(id)) route['imports'] = [];
        delete route['id'];
        if (route['parentId'] === 'root') delete route['parentId'];
        // The browser takes what is missing for "no" and "none".
        for (const [key, value] of Object.entries(route)) {
          if (/^(css|has.*)$/.test(key) && (value === false || String(value) === ''))
            delete route[key];
        }
      }
      writeFileSync(
        join(folder, name),
        `${text.slice(0, start)}${JSON.stringify(manifest)};${unfold}`,
      );
    }
  },
};

export default defineConfig({
  plugins: underTest ? [] : [tailwindcss(), remix(remixConfig), shortManifest],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // Every browser that reads this target knows modulepreload.
    modulePreload: { polyfill: false },
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'app/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
            'tests/{ui,server}/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['supabase/tests/*.test.ts', 'tests/backend/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          // A journey takes half a minute; beside another one on a busy machine three times as long.
          testTimeout: 180_000,
        },
      },
    ],
  },
});
