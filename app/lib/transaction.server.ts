import type { MaybeRow, ParameterOrFragment, Sql } from 'postgres';

/** Asks within the transaction, as `sql` does. */
export type Ask = <Rows extends readonly MaybeRow[]>(
  text: TemplateStringsArray,
  ...values: ParameterOrFragment<never>[]
) => Promise<Rows>;

/** What the database or the driver says when a connection is cut: by a restart, an operator, a network. */
const cutOff = new Set(['57P01', '57P02', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED']);

const isCutOff = (error: unknown) =>
  error instanceof Error && 'code' in error && cutOff.has(String(error.code));

/**
 * Does some work in one transaction. Unlike `sql.begin` alone it survives the loss of its connection:
 * postgres.js would send "rollback" into a socket that is gone, outside of any promise, and end this
 * process (porsager/postgres#1208). Whoever works in vain is left waiting; the whole is refused.
 * @returns what the work gives
 * @throws what the work throws, or that the connection was lost; nothing is written then
 */
export async function inTransaction<Result>(
  sql: Sql,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  let isLost = false;
  const never = new Promise<never>(() => undefined);
  const whole = sql.begin(async (tx) => {
    const refuse = (error: unknown) => {
      if (isLost || isCutOff(error)) return never;
      throw error;
    };
    const ask: Ask = (text, ...values) =>
      isLost ? never : Promise.resolve(tx(text, ...values) as never).catch(refuse);
    try {
      return await work(ask);
    } catch (error) {
      return await refuse(isLost ? error : new NotCutOff(error));
    }
  });
  try {
    return (await whole) as Result;
  } catch (error) {
    isLost = true;
    throw error instanceof NotCutOff ? error.cause : error;
  }
}

/** What ended the work while its own connection still lives, be it the loss of another one. */
class NotCutOff extends Error {
  constructor(cause: unknown) {
    super('the work ended early', { cause });
  }
}
