import type { Job, JobResult } from 'pg-boss';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Env } from '../lib/env.server.ts';
import type { SendMail } from '../lib/mail.server.ts';
import { OutcomeUnknown, createSmtpSender, ownHeaders } from '../lib/mail.server.ts';
import type { MailEnv } from './compose-mail.ts';
import { composeMail } from './compose-mail.ts';
import type { OpenDatabase } from './database.ts';
import { scheduleNews } from './digests.ts';
import { scheduleDossiers } from './dossiers.ts';
import { scheduleFileCleaning } from './file-cleaning.ts';
import { startListener } from './listener.ts';
import { forgetRow, giveBackRow, handOver, mailQueue, takeRow } from './outbox.ts';

export interface Jobs {
  stop(): Promise<void>;
}

type JobsEnv = MailEnv & Pick<Env, 'smtpUrl'>;
type JobsDatabase = Pick<OpenDatabase, 'databaseUrl' | 'home' | 'apiOptions'>;

/** The outbox is looked through this often even when nothing was heard, in milliseconds. */
const round = 30_000;
export const retentionQueue = 'retention';
export const reminderQueue = 'reminders';

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

/** What the database does by itself, by the clock; `said` only once a day. */
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
  {
    queue: 'seat-reminders',
    cron: '45 9 * * *',
    statement: 'select private.remind_seat_terms(current_date)',
    said: 'who holds a seat that ends soon is reminded',
  },
  {
    // On the day when a call opens, what was put off is in it from the beginning.
    queue: 'session-calls',
    cron: '10 0 * * *',
    statement: 'select private.open_calls(current_date)',
    said: 'what was put off enters the call that is open',
  },
  {
    // Every minute; what is over is refused by the clock already.
    queue: 'vote-closing',
    cron: '* * * * *',
    statement: 'select private.close_votes(now())',
    said: null,
  },
  {
    queue: 'vote-reminders',
    cron: '20 10 * * *',
    statement: 'select private.remind_voters(current_date)',
    said: 'who has not voted is reminded',
  },
  {
    queue: 'vote-reviews',
    cron: '50 9 * * *',
    statement: 'select private.review_votes(current_date)',
    said: 'outcomes whose day has come are looked at again',
  },
  {
    queue: 'registration-reminders',
    cron: '30 10 * * *',
    statement: 'select private.remind_registered(current_date)',
    said: 'who comes to a session soon is reminded',
  },
  {
    queue: 'session-deadlines',
    cron: '35 9 * * *',
    statement: 'select private.remind_session_deadlines(current_date)',
    said: 'who prepares a session is reminded of what is due',
  },
  {
    queue: 'status-reports',
    cron: '30 9 * * *',
    statement: 'select private.ask_status_reports(current_date)',
    said: 'owners of open commitments are asked how they stand',
  },
  {
    queue: 'minutes-approval',
    cron: '*/5 * * * *',
    statement: 'select private.approve_minutes(now())',
    said: null,
  },
  {
    queue: 'minutes-endings',
    cron: '15 9 * * *',
    statement: 'select private.tell_minutes_ending(now())',
    said: 'who approves minutes hears that the end is near',
  },
  {
    queue: 'minutes-reminders',
    cron: '25 9 * * *',
    statement: 'select private.remind_minutes(current_date)',
    said: 'who writes minutes that are due is reminded',
  },
  {
    queue: 'decision-reviews',
    cron: '55 9 * * *',
    statement: 'select private.review_decisions(current_date)',
    said: 'decisions whose day has come are looked at again',
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
      if (said) log.info(said);
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
  const { apiOptions } = database;
  const wakeDossiers = await scheduleDossiers(boss, { apiOptions, siteUrl: env.siteUrl, log });
  const listener = startListener({
    databaseUrl: database.databaseUrl,
    channels: { outbox: drain, dossiers: wakeDossiers },
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
