import { publicPages } from './cached.ts';
import { load } from './client.ts';
import { signInCookie } from './sign-in.ts';
import type { BenchSite } from './sites.ts';
import { costOf } from './sites.ts';
import type { Rows } from './table.ts';
import { format, lineOf, verdictOn } from './table.ts';

/** Pages of a signed-in person, which no cache may keep; two workers, ten connections. */
export async function measureSignedIn(site: BenchSite): Promise<Rows> {
  const rows: Rows = {};
  const cookie = await signInCookie(site.url, 'citizen@demo.example');
  for (const path of [...publicPages, '/nl/account']) {
    await load(site.url + path, { headers: { cookie }, seconds: 1, warmUp: 0 });
    const { perSecond, p95, failed, cost } = await costOf(site, () =>
      load(site.url + path, { headers: { cookie }, warmUp: 0 }),
    );
    const line = lineOf({
      measured: failed === 0 ? perSecond : 0,
      unit: '/s',
      bar: { least: 200 },
      floor: `${format(cost)} ms of processor each`,
    });
    rows[path] = {
      ...line,
      'p95 ms': format(p95),
      'bar of p95': '≤ 100 ms',
      'its verdict': verdictOn(p95, { most: 100 }, 'ms'),
    };
  }
  return rows;
}
