import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import remixConfig from './remix.config.js';

// Remix's plugin expects to own the server; tests import modules one by one and must not wake it.
const underTest = Boolean(process.env['VITEST']);

export default defineConfig({
  plugins: underTest ? [] : [tailwindcss(), remix(remixConfig)],
  build: { target: 'es2022', assetsInlineLimit: 0 },
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
          testTimeout: 90_000,
        },
      },
    ],
  },
});
