import type { Answer } from './answer.ts';
import type { SecurityEnv } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';

/** Whether a path is a file of the open data, which pages of all sites may read. */
export function isOpenFile(path: string): boolean {
  return path.startsWith('/open-data/');
}

/**
 * What a browser hears that asks whether a page of another site may fetch this: reading is open to all,
 * with the headers that save them reading twice; nothing else is.
 */
export function answerPreflight(env: SecurityEnv, path: string): Answer {
  return {
    status: 204,
    headers: [
      ...Object.entries(securityHeaders(env, { path })),
      ['Allow', 'GET, HEAD, OPTIONS'],
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS'],
      ['Access-Control-Allow-Headers', 'If-None-Match, If-Modified-Since'],
      ['Access-Control-Max-Age', '86400'],
    ],
    body: null,
  };
}
