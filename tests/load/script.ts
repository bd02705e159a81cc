import { publicPages } from './cached.ts';
import type { BenchSite } from './sites.ts';
import type { Rows } from './table.ts';
import { lineOf } from './table.ts';

async function weigh(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}

/** JavaScript that a page names; the map loads only where it is seen. */
export async function measureScript(site: BenchSite): Promise<Rows> {
  const rows: Rows = {};
  for (const path of [...publicPages, '/nl/nominate', '/nl/sign-in']) {
    const html = await (await fetch(site.url + path)).text();
    const named = html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.js)"/g);
    const files = new Set([...named].map((match) => match[1] ?? ''));
    let bytes = 0;
    for (const file of files) bytes += await weigh(site.url + file);
    rows[path] = {
      files: files.size,
      ...lineOf({ measured: bytes / 1024, unit: 'KB gz', bar: { most: 100 } }),
    };
  }
  return rows;
}
