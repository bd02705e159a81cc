import type { Job, JobResult } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Env } from '../lib/env.server.ts';
import type { SendMail } from '../lib/mail.server.ts';
import { OutcomeUnknown, createSmtpSender, ownHeaders } from '../lib/mail.server.ts';
import type { MailEnv } from './compose-mail.ts';
import { composeMail } from './compose-mail.ts';
import { scheduleDaily } from './daily-jobs.ts';
import type { OpenDatabase } from './database.ts';
import { scheduleNews } from './digests.ts';
import { scheduleDossiers } from './dossiers.ts';
import { scheduleFileCleaning } from './file-cleaning.ts';
import { scheduleImports } from './imports.ts';
import { startListener } from './listener.ts';
import { forgetRow, giveBackRow, handOver, mailQueue, takeRow } from './outbox.ts';

export interface Jobs {
  stop(): Promise<void>;
}

type JobsEnv = MailEnv & Pick<Env, 'smtpUrl' | 'geocoderUrl'>;
type JobsDatabase = Pick<OpenDatabase, 'databaseUrl' | 'home' | 'apiOptions'>;

/** The outbox is looked through this often even when nothing was heard, in milliseconds. */
const round = 30_000;

/** Keeps mail in the database, to be read at /dev/mail, where no mail server is set. */
function createMailKeeper(boss: PgBoss, mailFrom: string): SendMail {
  return async (mail) => {
    const { from, replyTo } = mail;
    const headers = {
      From: from ? `${from.name} <${from.address}>` : mailFrom,
      ...(replyTo ? { 'Reply-To': replyTo } : {}),
      'Message-ID': mail.messageId,
      ...ownHeaders(mail),
    };
    await boss.getDb().executeSql(
      `insert into private.dev_mails (recipient, subject, body_text, body_html, language, headers)
       values ($1, $2, $3, $4, $5, $6::jsonb)`,
      [mail.to, mail.subject, mail.text, mail.html, mail.language, JSON.stringify(headers)],
    );
  };
}

function chooseSender(env: JobsEnv, home: OpenDatabase['home'], boss: PgBoss): SendMail {
  if (env.smtpUrl) return createSmtpSender(env, env.smtpUrl);
  if (home === 'embedded') return createMailKeeper(boss, env.mailFrom);
  return () => Promise.reject(new Error('SMTP_URL is not set'));
}

/** Sends one row of the outbox; throws when the queue shall try again. */
async function sendRow(boss: PgBoss, env: JobsEnv, send: SendMail, id: string, log: Logger) {
  const db = boss.getDb();
  const row = await takeRow(db, id);
  if (!row) return log.warn({ mail: id }, 'mail is gone or may have been sent; not sent again');
  if (row.facts?.isSuspended && row.kind !== 'sign_in') {
    await forgetRow(db, id);
    return log.info({ mail: id, kind: row.kind }, 'mail to this person is suspended; not sent');
  }
  try {
    await send(composeMail(row, env));
  } catch (error) {
    if (error instanceof OutcomeUnknown) {
      return log.error({ mail: id }, 'the mail server fell silent; the mail is not sent again');
    }
    await giveBackRow(db, id, error);
    throw error;
  }
  await forgetRow(db, id);
  log.info({ mail: id, kind: row.kind }, 'mail sent');
}

function describe(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message.slice(0, 300) : 'unknown' };
}

/** Runs `work` once at a time; calls that come meanwhile lead to one more run. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async () => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => (running = null));
  };
}

/** Starts the queue and the hand-over of the outbox. Several nodes may do so on one database. */
export async function startJobs(env: JobsEnv, database: JobsDatabase, log: Logger): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: database.databaseUrl,
    application_name: 'migration-forum-jobs',
    max: 4,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'queue'));
  await boss.start();
  await boss.createQueue(mailQueue, {
    retryLimit: 14,
    retryDelay: 10,
    retryBackoff: true,
    retryDelayMax: 3600,
    expireInSeconds: 300,
    deleteAfterSeconds: 3600,
  });
  const send = chooseSender(env, database.home, boss);
  const worker = await boss.work(
    mailQueue,
    { pollingIntervalSeconds: 2, batchSize: 20, burstWhenBatchFull: true, perJobResults: true },
    (jobs: Job<{ id: string }>[]) =>
      Promise.all(
        jobs.map(({ id, data }) =>
          sendRow(boss, env, send, data.id, log).then(
            (): JobResult => ({ id, status: 'completed' }),
            (error: unknown): JobResult => ({ id, status: 'failed', output: describe(error) }),
          ),
        ),
      ),
  );
  const drain = oneAtATime(async () => {
    try {
      while ((await handOver(boss)) > 0) boss.notifyWorker(worker);
    } catch (error) {
      log.warn({ err: error }, 'the outbox could not be handed over');
    }
  });
  const { apiOptions } = database;
  const wakeDossiers = await scheduleDossiers(boss, { apiOptions, siteUrl: env.siteUrl, log });
  const wakeImports = await scheduleImports(boss, {
    databaseUrl: database.databaseUrl,
    geocoderUrl: env.geocoderUrl,
    log,
  });
  const listener = startListener({
    databaseUrl: database.databaseUrl,
    channels: { outbox: drain, dossiers: wakeDossiers, imports: wakeImports },
    onOpen: drain,
    onDown: (error) => log.warn({ err: error }, 'the outbox is not heard'),
  });
  await scheduleDaily(boss, log);
  await scheduleFileCleaning(boss, apiOptions, log);
  await scheduleNews(boss, log);
  const rounds = setInterval(drain, round);
  return {
    async stop() {
      clearInterval(rounds);
      await listener.stop();
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
