import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { isEmpty, loadWorld } from '../../../supabase/seed/load.ts';
import { readEnv } from '../../lib/env.server.ts';
import { findRunningPostgres, startPostgres } from '../embedded/postgres.ts';
import { prepareDatabase } from '../migrations.ts';

// Loads a world into an empty database: the embedded one, running or not, or (`empty` only) Supabase.
const env = readEnv();
const { values } = parseArgs({ options: { world: { type: 'string', default: env.world } } });
const { world } = values;

if (world !== 'demo' && world !== 'empty') throw new Error('--world must be demo or empty.');
if (env.supabaseUrl && world === 'demo') {
  throw new Error('SUPABASE_URL is set: the demo world has people with a known password.');
}

const given = env.supabaseUrl ? env.databaseUrl : await findRunningPostgres(env.dataDir);
const server = given ? null : await startPostgres({ dataDir: env.dataDir, log: () => undefined });
try {
  const databaseUrl = given ?? server?.adminUrl() ?? '';
  if (server) {
    const { authenticatorPassword } = server.secrets;
    await prepareDatabase({ adminUrl: databaseUrl, authenticatorPassword });
  }
  await load(databaseUrl, world);
} finally {
  await server?.stop();
}

async function load(databaseUrl: string, name: 'demo' | 'empty'): Promise<void> {
  const sql = postgres(databaseUrl, { onnotice: () => undefined });
  try {
    if (!(await isEmpty(sql))) {
      throw new Error('The database is not empty. npm run db:reset empties the embedded one.');
    }
    await loadWorld(sql, name);
    console.log(`Loaded the ${name} world.`);
  } finally {
    await sql.end();
  }
}
