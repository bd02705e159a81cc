import { readFileSync } from 'node:fs';
import type { JSONValue, TransactionSql } from 'postgres';

/** Reads one file of the world's data. */
export function readWorld<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

/** Data as a JSON parameter. */
export function rows(tx: TransactionSql, data: unknown) {
  return tx.json(data as JSONValue);
}
