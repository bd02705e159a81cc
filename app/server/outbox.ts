import type { PgBoss } from 'pg-boss';

/** A mail that some transaction decided to send. */
export interface OutboxRow {
  id: string;
  kind: string;
  recipient: string;
  language: string;
  payload: Record<string, unknown>;
  /** What the database knows of the recipient at this moment; null when the address is nobody's here. */
  facts: MailFacts | null;
}

export interface MailFacts {
  person: string;
  /** Their mail came back: only what lets them sign in is sent. */
  isSuspended: boolean;
  /** Key of answers by mail, in hex; only where an answer has a place to go. */
  secret?: string;
  /** The message of a conversation that it brings, while it may still be read and answered. */
  relay?: { conversation: string; author?: string };
  /** Slug of the group that it is about. */
  group?: string;
  /** Secret part of the link that ends mail like this. */
  unsubscribe?: string;
}

export const mailQueue = 'mail';

type Database = ReturnType<PgBoss['getDb']>;

async function inTransaction<T>(boss: PgBoss, work: (db: Database) => Promise<T>): Promise<T> {
  const transaction = await boss.getDb().beginTransaction?.();
  if (!transaction) throw new Error('pg-boss has no connection of its own');
  try {
    const result = await work(transaction.db);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/**
 * Hands waiting rows to the queue, each exactly once: job and mark are one transaction, and several
 * nodes skip each other's rows. The job holds the row's number only, so that addresses and codes
 * stay in one place.
 * @returns how many rows were handed over
 */
export function handOver(boss: PgBoss): Promise<number> {
  return inTransaction(boss, async (db) => {
    const { rows } = await db.executeSql(
      `select id::text from private.outbox where handed_over_at is null
       order by id limit 100 for update skip locked`,
    );
    const ids = (rows as { id: string }[]).map((row) => row.id);
    if (ids.length === 0) return 0;
    const jobs = ids.map((id) => ({ data: { id }, singletonKey: id }));
    await boss.insert(mailQueue, jobs, { db });
    await db.executeSql(
      'update private.outbox set handed_over_at = now() where id = any($1::bigint[])',
      [ids],
    );
    return ids.length;
  });
}

const underWay = 'under way';

/**
 * Takes a row for sending. A row that was taken and neither finished nor given back belongs to a
 * process that died while it spoke with the mail server: it is not taken again, since the mail may be out.
 * @returns null when the mail was sent before, or may have been
 */
export async function takeRow(db: Database, id: string): Promise<OutboxRow | null> {
  const { rows } = await db.executeSql(
    `update private.outbox set attempts = attempts + 1, last_error = $2
     where id = $1::bigint and last_error is distinct from $2
     returning id::text, kind, recipient, language, payload, private.mail_facts(recipient, payload) as facts`,
    [id, underWay],
  );
  return (rows[0] as OutboxRow | undefined) ?? null;
}

/** The mail was surely not sent: it may be tried again. */
export async function giveBackRow(db: Database, id: string, error: unknown): Promise<void> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 300);
  await db.executeSql('update private.outbox set last_error = $2 where id = $1::bigint', [
    id,
    reason,
  ]);
}

/** The mail is out: neither its address nor its content is kept. */
export async function forgetRow(db: Database, id: string): Promise<void> {
  await db.executeSql('delete from private.outbox where id = $1::bigint', [id]);
}
