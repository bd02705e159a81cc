import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { readEnv } from '../../lib/env.server.ts';
import { findRunningPostgres } from '../embedded/postgres.ts';
import { receiveMail } from '../inbound-mail.ts';

// Takes in one mail from the standard input, as a mail server hands it to a program. Its exit code is the
// mail server's: 0 done, 75 try again later.
const tryAgain = 75;
if (existsSync('.env')) process.loadEnvFile('.env');
const env = readEnv();
const { values } = parseArgs({
  options: { to: { type: 'string', multiple: true }, from: { type: 'string' } },
});
if (!env.mailReplyDomain) throw new Error('MAIL_REPLY_DOMAIN is not set.');

const databaseUrl = env.supabaseUrl ? env.databaseUrl : await findRunningPostgres(env.dataDir);
if (!databaseUrl) {
  console.error('The site is not running.');
  process.exit(tryAgain);
}
const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
try {
  const envelope = { to: values.to ?? [], from: values.from ?? null };
  const made = await receiveMail(sql, env, await buffer(process.stdin), envelope);
  console.log([made.outcome, made.reason].filter(Boolean).join(': '));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = tryAgain;
} finally {
  await sql.end();
}
