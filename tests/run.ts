import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks, runCheck } from './check.ts';

/**
 * `npm test`: the checks of the source, then every test, then one line with the sum.
 * Arguments after `--` go to vitest (a file's name runs that file alone, without the checks).
 */
const narrowed = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

if (narrowed.length === 0) {
  for (const check of checks) {
    if (runCheck(check)) passed += 1;
    else failed += 1;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'forum-tests-'));
const report = join(folder, 'report.json');
const run = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...narrowed,
  ],
  { stdio: 'inherit' },
);
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  passed += counts['numPassedTests'] ?? 0;
  failed += counts['numFailedTests'] ?? 0;
  skipped += (counts['numPendingTests'] ?? 0) + (counts['numTodoTests'] ?? 0);
  // A file that breaks before its first test has no test to count.
  if (run.status !== 0 && counts['numFailedTests'] === 0)
    failed += counts['numFailedTestSuites'] || 1;
} catch {
  console.error('The test runner left no report.');
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
