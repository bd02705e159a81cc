import type { Job, JobResult } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Env } from '../lib/env.server.ts';
import type { Mail, SendMail } from '../lib/mail.server.ts';
import { OutcomeUnknown, createSmtpSender, mailDomain } from '../lib/mail.server.ts';
import type { OpenDatabase } from './database.ts';
import { startListener } from './listener.ts';
import { renderMail } from './mails.ts';
import type { OutboxRow } from './outbox.ts';
import { forgetRow, giveBackRow, handOver, mailQueue, takeRow } from './outbox.ts';

export interface Jobs {
  stop(): Promise<void>;
}

type JobsEnv = Pick<Env, 'mailFrom' | 'siteUrl' | 'smtpUrl'>;
type JobsDatabase = Pick<OpenDatabase, 'databaseUrl' | 'home'>;

/** The outbox is looked through this often even when nothing was heard, in milliseconds. */
const round = 30_000;
export const retentionQueue = 'retention';
export const reminderQueue = 'reminders';

/** Keeps mail in the database, to be read at /dev/mail, where no mail server is set. */
function createMailKeeper(boss: PgBoss): SendMail {
  return async (mail) => {
    await boss.getDb().executeSql(
      `insert into private.dev_mails (recipient, subject, body_text, body_html, language)
       values ($1, $2, $3, $4, $5)`,
      [mail.to, mail.subject, mail.text, mail.html, mail.language],
    );
  };
}

function chooseSender(env: JobsEnv, home: OpenDatabase['home'], boss: PgBoss): SendMail {
  if (env.smtpUrl) return createSmtpSender(env, env.smtpUrl);
  if (home === 'embedded') return createMailKeeper(boss);
  return () => Promise.reject(new Error('SMTP_URL is not set'));
}

/** The database knows its own paths, not where the site stands: addresses become whole here. */
function withWholeAddresses(payload: OutboxRow['payload'], siteUrl: string): OutboxRow['payload'] {
  const whole = ([field, value]: [string, unknown]) =>
    /url$/i.test(field) && typeof value === 'string' && value.startsWith('/')
      ? [field, new URL(value, siteUrl).href]
      : [field, value];
  return Object.fromEntries(Object.entries(payload).map(whole));
}

function composeMail(row: OutboxRow, env: JobsEnv): Mail {
  return {
    ...renderMail(row.kind, row.language, withWholeAddresses(row.payload, env.siteUrl)),
    to: row.recipient,
    messageId: `<outbox-${row.id}@${mailDomain(env.mailFrom)}>`,
  };
}

/** Sends one row of the outbox; throws when the queue shall try again. */
async function sendRow(boss: PgBoss, env: JobsEnv, send: SendMail, id: string, log: Logger) {
  const db = boss.getDb();
  const row = await takeRow(db, id);
  if (!row) return log.warn({ mail: id }, 'mail is gone or may have been sent; not sent again');
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

/** What the database does once a day by itself. */
const daily = [
  {
    queue: retentionQueue,
    cron: '20 3 * * *',
    statement: 'select private.forget(current_date)',
    said: 'what was kept long enough is erased',
  },
  {
    // By day: the mail may ring.
    queue: reminderQueue,
    cron: '10 10 * * *',
    statement: 'select private.remind_nominators(current_date)',
    said: 'unfinished nominations are looked through',
  },
  {
    queue: 'seat-terms',
    cron: '40 9 * * *',
    statement: 'select private.end_seats(current_date)',
    said: 'seats whose term is over are ended',
  },
] as const;

/**
 * Schedules what is due once a day. Schedules live in the database: one run a day, also with several
 * nodes, and made up for when the site was down at that hour.
 */
async function scheduleDaily(boss: PgBoss, log: Logger): Promise<void> {
  for (const { queue, cron, statement, said } of daily) {
    await boss.createQueue(queue, { retryLimit: 3, retryDelay: 600 });
    await boss.work(queue, { pollingIntervalSeconds: 5 }, async () => {
      await boss.getDb().executeSql(statement);
      log.info(said);
    });
    await boss.schedule(queue, cron, null, { tz: 'Europe/Brussels', missed: 'once' });
  }
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
  const listener = startListener({
    databaseUrl: database.databaseUrl,
    channels: { outbox: drain },
    onOpen: drain,
    onDown: (error) => log.warn({ err: error }, 'the outbox is not heard'),
  });
  await scheduleDaily(boss, log);
  const rounds = setInterval(drain, round);
  return {
    async stop() {
      clearInterval(rounds);
      await listener.stop();
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
