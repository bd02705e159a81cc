import type { Bench } from './sites.ts';
import type { Rows } from './table.ts';
import { lineOf } from './table.ts';

/** From `npm start` on a built checkout to the first page in hand. */
export async function measureStart(bench: Bench): Promise<Rows> {
  // Another number of workers makes the site start again.
  await bench.open(1);
  await bench.open(2);
  await bench.open(1);
  const later = Math.max(...bench.starts.later);
  return {
    'first start, empty data': lineOf({
      measured: bench.starts.first,
      unit: 's',
      bar: { most: 20 },
    }),
    'later start, slowest of two': lineOf({ measured: later, unit: 's', bar: { most: 5 } }),
  };
}
