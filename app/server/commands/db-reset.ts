import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { readEnv } from '../../lib/env.server.ts';
import { openDatabase } from '../database.ts';
import { startPostgres } from '../embedded/postgres.ts';

// Empties the embedded database with its files and loads it anew: migrations, then the world. The server must be stopped.
const env = readEnv();
const { values } = parseArgs({ options: { world: { type: 'string', default: env.world } } });
const { world } = values;

if (env.supabaseUrl)
  throw new Error('SUPABASE_URL is set: db:reset empties the embedded database only.');
if (world !== 'demo' && world !== 'empty') throw new Error('--world must be demo or empty.');

const server = await startPostgres({ dataDir: env.dataDir, log: () => undefined });
const sql = postgres(server.adminUrl('template1'), { max: 1 });
await sql.unsafe('drop database postgres with (force)');
await sql.unsafe('create database postgres');
await sql.end();
await server.stop();
await rm(path.resolve(env.dataDir, 'files'), { recursive: true, force: true });

const database = await openDatabase({ ...env, world });
await database.stop();
console.log(`The database in ${env.dataDir} holds the ${world} world.`);
