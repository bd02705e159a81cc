import type { SiteAccess } from './running-site.ts';

/** What the primary tells a worker. Secrets travel here, never in arguments or the environment. */
export type ToWorker =
  | { type: 'start'; access: SiteAccess }
  | { type: 'stop' }
  | { type: 'metrics'; question: number; text: string };

/** What a worker tells the primary. */
export type FromWorker =
  | { type: 'hello' }
  | { type: 'listening' }
  | { type: 'failed'; reason: string }
  | { type: 'metrics'; question: number };
