import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv } from '../lib/env.server.ts';
import { createLog } from './log.ts';

/** Entry of `npm start` and, with `--dev`, of `npm run dev`. */
async function start(): Promise<void> {
  const dev = process.argv.includes('--dev');
  process.chdir(join(import.meta.dirname, '../..'));
  if (existsSync('.env')) process.loadEnvFile('.env');
  // React and Remix read it when they are loaded, so before that.
  process.env['NODE_ENV'] = dev ? 'development' : 'production';
  const env = readEnv();
  if (cluster.isWorker) return (await import('./worker.ts')).runWorker(env);
  const log = createLog(env.logLevel);
  if (dev) return (await import('./development.ts')).runDevelopment(env, log);
  return (await import('./primary.ts')).runPrimary(env, log);
}

try {
  await start();
  if (!cluster.isWorker) process.exit();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Migration Forum cannot start: ${reason}\n`);
  process.exit(1);
}
