import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { root, runSupabase, withScratchDatabase } from './scratch-database.ts';

// Writes the types of tables and functions as the migrations make them; `--check` only compares.
const file = path.join(root, 'app/lib/database.types.ts');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const generated = await withScratchDatabase((adminUrl) =>
  runSupabase(['gen', 'types', '--schema', 'public'], adminUrl),
);
const types = await format(generated, { ...(await resolveConfig(file)), filepath: file });

if (!values.check) {
  await writeFile(file, types);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== types) {
  console.error('app/lib/database.types.ts is not what the migrations make: run npm run db:types');
  process.exitCode = 1;
}
