import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import remixConfig from './remix.config.js';

// Remix's plugin expects to own the server; tests import modules one by one and must not wake it.
const underTest = Boolean(process.env['VITEST']);

const framework =
  /\/node_modules\/(@remix-run|react|react-dom|react-router|react-router-dom|scheduler|turbo-stream)\//;
// Parts of lists, and what few pages show, come with those pages.
const ownFrame =
  /\/app\/(i18n|ui)\/(?!active-filters|combobox|dialog|facet|gallery|pagination|person-text|progress|row-list|search-form|table|tabs)[\w-]+\.tsx?$/;

/** What nearly every page with scripts uses is one file: fewer requests, and it packs better. */
function chunkOf(id: string): string | undefined {
  return framework.test(id) || ownFrame.test(id) ? 'frame' : undefined;
}

export default defineConfig({
  plugins: underTest ? [] : [tailwindcss(), remix(remixConfig)],
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
