import type { Logger } from 'pino';
import { pino } from 'pino';

/** The server's log: one JSON line per event, never with addresses, names, queries or secrets. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: { paths: ['password', 'token', 'cookie', 'authorization', '*.password'], remove: true },
  });
}

/** Name, message, code and place of an error; not the rows or parameters that a database adds. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = (error as NodeJS.ErrnoException).code;
  return { name, message: message.slice(0, 500), ...(code ? { code } : {}), stack };
}
