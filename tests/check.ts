import { spawnSync } from 'node:child_process';

export interface Check {
  name: string;
  /** A JavaScript file and its arguments, run by the Node that runs this. */
  command: string[];
}

/** What must hold of the source without running the product. */
export const checks: Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--pretty'] },
  {
    name: 'lint',
    command: [
      'node_modules/oxlint/bin/oxlint',
      '--deny-warnings',
      ...['-D', 'correctness', '-D', 'suspicious', '-D', 'perf'],
      ...['-D', 'no-console', '-D', 'typescript/no-explicit-any', '-D', 'eqeqeq'],
      ...['-A', 'react-in-jsx-scope', '-A', 'no-await-in-loop', '-A', 'no-underscore-dangle'],
      ...['-A', 'unicorn/require-module-specifiers', '-A', 'no-shadow', '-A', 'unicorn/consistent-function-scoping'],
      ...['--jsx-a11y-plugin', '--react-plugin', '--import-plugin', '--promise-plugin', '--vitest-plugin'],
      ...['-A', 'import/no-unassigned-import', '-A', 'import/no-named-as-default'],
      ...['app', 'supabase', 'tests', 'vite.config.ts'],
    ],
  },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', 'app', 'supabase/seed/*.ts', 'supabase/tests', 'tests', '*.{ts,js,json}'],
  },
  { name: 'dead code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

/** Runs one check and says how it went. */
export function runCheck({ name, command }: Check): boolean {
  const ok = spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  return ok;
}

if (import.meta.main) {
  const sourceRules = {
    name: 'layers and words',
    command: ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', 'tests/layers.test.ts', 'tests/words.test.ts'],
  };
  const results = [...checks, sourceRules].map(runCheck);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
