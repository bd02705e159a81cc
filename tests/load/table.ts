/** Lines of a table by name; most have `measured`, `floor`, `bar` and `verdict`. */
export type Rows = Record<string, Record<string, string | number>>;

/** One figure against its bar. */
export interface Figure {
  measured: number;
  unit: string;
  bar: { most: number } | { least: number };
  /** What the bar is relative to, measured in the same run. */
  floor?: string;
}

/** A number as people read it: fewer digits the larger it is. */
export function format(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}

/** `met`, or by how much the bar is missed. */
export function verdictOn(measured: number, bar: Figure['bar'], unit: string): string {
  if (Number.isNaN(measured)) return 'nothing measured';
  const isMet = 'most' in bar ? measured <= bar.most : measured >= bar.least;
  if (isMet) return 'met';
  const limit = 'most' in bar ? bar.most : bar.least;
  return `missed by ${format(Math.abs(measured - limit))} ${unit}`.trim();
}

/** A line of the table for a figure. */
export function lineOf({ measured, unit, bar, floor = '' }: Figure): Record<string, string> {
  const limit = 'most' in bar ? `≤ ${format(bar.most)}` : `≥ ${format(bar.least)}`;
  return {
    measured: `${format(measured)} ${unit}`,
    floor,
    bar: `${limit} ${unit}`,
    verdict: verdictOn(measured, bar, unit),
  };
}

/**
 * Sets figures against their bars.
 * @param barsOf the most that each column of a line may hold; none for lines that are no figure
 */
export function judge(rows: Rows, barsOf: (name: string) => Record<string, number>): Rows {
  const judged = Object.entries(rows).map(([name, row]) => {
    const bars = Object.entries(barsOf(name)).filter(([column]) => column in row);
    if (bars.length === 0) return [name, row] as const;
    const missed = bars
      .map(([column, most]) => [column, verdictOn(Number(row[column]), { most }, '')] as const)
      .filter(([, verdict]) => verdict !== 'met');
    const bar = bars.map(([column, most]) => `${column} ≤ ${format(most)}`).join(', ');
    const verdict = missed.map((parts) => parts.join(' ').trim()).join(', ') || 'met';
    return [name, { ...row, bar, verdict }] as const;
  });
  return Object.fromEntries(judged);
}

/** Prints one part of the benchmark. */
export function print(title: string, rows: Rows): void {
  console.log(`\n${title}`);
  console.table(rows);
}
