import { spawnSync } from 'node:child_process';

export interface Check {
  name: string;
  /** A JavaScript file and its arguments, run by the Node that runs this. */
  command: string[];
}

/** What the linter holds: all that is wrong, suspicious or slow, but for what is said here. */
const lintRules = [
  '-D correctness -D suspicious -D perf -D eqeqeq -D typescript/no-explicit-any',
  '--jsx-a11y-plugin --react-plugin --import-plugin --promise-plugin --vitest-plugin',
  '-A react-in-jsx-scope -A no-await-in-loop -A no-underscore-dangle -A no-shadow -A no-map-spread',
  '-A unicorn/require-module-specifiers -A unicorn/consistent-function-scoping',
  '-A import/no-unassigned-import -A import/no-named-as-default -A import/no-named-as-default-member',
  // Lists here are drawn once and never reordered; the rest is a matter of taste.
  '-A react/no-array-index-key -A unicorn/no-useless-spread -A unicorn/prefer-set-has',
  '-A vitest/require-to-throw-message -A promise/always-return',
  // Rules of the React compiler, which is not used here.
  '-A react/refs -A react/set-state-in-effect -A react/exhaustive-effect-dependencies',
  // In a test a missing value is a failure, which is what it should be.
  '-A no-unsafe-optional-chaining',
  // Table columns and routes hand components over as values.
  '-A react/no-unstable-nested-components -A jsx-a11y/prefer-tag-over-role',
  // Options of a datalist name themselves; axe looks at the pages.
  '-A jsx-a11y/control-has-associated-label -A jsx-a11y/no-static-element-interactions -A promise/no-callback-in-promise',
  // Journeys wrap vitest's own test(), which these rules do not see.
  '-A vitest/no-standalone-expect -A vitest/expect-expect -A vitest/valid-title',
  '-A vitest/no-conditional-expect -A vitest/valid-expect',
].flatMap((line) => line.split(' '));

/** What must hold of the source without running the product. */
export const checks: Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--pretty'] },
  {
    name: 'lint',
    command: [
      'node_modules/oxlint/bin/oxlint',
      '--deny-warnings',
      ...lintRules,
      'app',
      'supabase',
      'tests',
      'vite.config.ts',
    ],
  },
  {
    name: 'format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      'app',
      'supabase/seed/*.ts',
      'supabase/tests',
      'tests',
      '*.{ts,js,json}',
    ],
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
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project=unit',
      'tests/layers.test.ts',
      'tests/words.test.ts',
    ],
  };
  const results = [...checks, sourceRules].map(runCheck);
  process.exitCode = results.every(Boolean) ? 0 : 1;
}
