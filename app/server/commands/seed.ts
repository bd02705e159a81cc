import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { isEmpty, loadWorld } from '../../../supabase/seed/load.ts';
import { loadSynthetic } from '../../../supabase/seed/synthetic.ts';
import { readEnv } from '../../lib/env.server.ts';
import { findRunningPostgres, startPostgres } from '../embedded/postgres.ts';
import { prepareDatabase } from '../migrations.ts';

// Loads a world into an empty database: the embedded one, running or not, or (`empty` only) Supabase.
const env = readEnv();
const { values } = parseArgs({
  options: {
    world: { type: 'string', default: env.world },
    scale: { type: 'string', default: '10000' },
  },
});
const { world } = values;
const scale = Number(values.scale);

if (world !== 'demo' && world !== 'empty' && world !== 'synthetic') {
  throw new Error('--world must be demo, empty or synthetic.');
}
if (!Number.isInteger(scale) || scale < 1 || scale > 5_000_000) {
  throw new Error('--scale must be a whole number from 1 to 5000000.');
}
if (env.supabaseUrl && world !== 'empty') {
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

async function load(databaseUrl: string, name: 'demo' | 'empty' | 'synthetic'): Promise<void> {
  const sql = postgres(databaseUrl, { onnotice: () => undefined });
  try {
    if (!(await isEmpty(sql))) {
      throw new Error('The database is not empty. npm run db:reset empties the embedded one.');
    }
    await loadWorld(sql, name === 'empty' ? 'empty' : 'demo');
    if (name === 'synthetic') {
      await loadSynthetic(sql, scale, (done) => console.log(`${done} of ${scale} initiatives`));
    }
    console.log(`Loaded the ${name} world.`);
  } finally {
    await sql.end();
  }
}
