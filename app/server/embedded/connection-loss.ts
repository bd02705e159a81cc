import type postgres from 'postgres';

/** Whether an error means that the connection is gone, not that the statement was refused. */
export function isConnectionLoss(error: unknown): boolean {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return (
    severity === 'FATAL' || (typeof code === 'string' && /^(CONNECTION_|ECONN|EPIPE)/.test(code))
  );
}

/** What PostgREST says then; the status is 503. */
export const connectionLossBody = JSON.stringify({
  code: 'PGRST000',
  details: null,
  hint: null,
  message: 'Database connection error. Retrying the connection.',
});

/**
 * Keeps a reserved connection that was lost from going back to the pool. postgres.js would hand it
 * out again and end this process by writing to a socket that is no more.
 */
export function guardReserved(sql: postgres.Sql): void {
  const reserve = sql.reserve;
  const guarded: typeof reserve = async () => {
    const reserved = await reserve();
    const { unsafe, release } = reserved;
    let lost = false;
    const watched = (...asked: Parameters<typeof unsafe>) => {
      const query = unsafe(...asked);
      query.catch((error: unknown) => {
        lost ||= isConnectionLoss(error);
      });
      return query;
    };
    return Object.assign(reserved, {
      unsafe: watched as typeof unsafe,
      release: () => {
        if (!lost) release();
      },
    });
  };
  Object.assign(sql, { reserve: guarded });
}
