import { readFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import type { SecurityEnv } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';
import type { StoredPage } from './stored-page.ts';
import { createStoredPage, sendStoredPage } from './stored-page.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  // Browsers start a worker from nothing else.
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mvt': 'application/vnd.mapbox-vector-tile',
  '.pbf': 'application/x-protobuf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Answers a request for a file; undefined when there is no such file. */
export type StaticFiles = (
  path: string,
) =>
  | ((request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<number>)
  | undefined;

/**
 * The built files. Only what lay in the folder at the start is served, each from memory, packed once.
 * @param folder what the build made for browsers
 */
export async function openStaticFiles(folder: string, env: SecurityEnv): Promise<StaticFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of found.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))) {
    const file = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const pages = new Map<string, Promise<StoredPage>>();

  async function load(path: string, file: string): Promise<StoredPage> {
    const body = await readFile(file);
    // Names under /assets hold a hash of their content, so they never change.
    const caching = path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, must-revalidate';
    return createStoredPage(
      [
        ...Object.entries(securityHeaders(env, { path })),
        ['Content-Type', types[extname(file)] ?? 'application/octet-stream'],
        ['Cache-Control', caching],
        ['Vary', 'Accept-Encoding'],
      ],
      body,
    );
  }

  return (path) => {
    const file = files.get(path);
    if (file === undefined) return undefined;
    return async (request, response, requestId) => {
      let page = pages.get(path);
      if (!page) {
        page = load(path, file);
        pages.set(path, page);
        page.catch(() => pages.delete(path));
      }
      return sendStoredPage(request, response, await page, requestId);
    };
  };
}
