/** Whether an error means that the connection is gone, not that the statement was refused. */
export function isConnectionLoss(error: unknown): boolean {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return (
    severity === 'FATAL' ||
    (typeof code === 'string' && /^(CONNECT_TIMEOUT|CONNECTION_|ECONN|EPIPE)/.test(code))
  );
}

/** What PostgREST says then; the status is 503. */
export const connectionLossBody = JSON.stringify({
  code: 'PGRST000',
  details: null,
  hint: null,
  message: 'Database connection error. Retrying the connection.',
});
