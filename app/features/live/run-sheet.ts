import type { LiveClock, LiveItem } from './live.ts';

const minute = 60_000;

export interface SheetRow {
  item: LiveItem;
  state: 'done' | 'current' | 'ahead';
  /** When it really began and ended, or is expected to; ms since 1970. */
  startsAt: number;
  endsAt: number;
}

export interface Sheet {
  rows: SheetRow[];
  current: SheetRow | null;
  next: SheetRow | null;
  /** Seconds left for the current item, below 0 beyond its time; null where nothing is under way. */
  secondsLeft: number | null;
  /** Whole minutes later than planned, below 0 when earlier; null without planned hours. */
  late: number | null;
  /** When the session is expected to end, and was planned to; ms since 1970. */
  endsAt: number | null;
  plannedEnd: number | null;
}

/** Milliseconds for which an item is planned, with what was added. */
function plannedTime(item: LiveItem): number {
  const extra = item.runs.reduce((sum, run) => sum + run.extraMinutes, 0);
  return (item.minutes + extra) * minute;
}

/** Milliseconds that an item took so far; while the clock stands still it takes none. */
function usedTime(item: LiveItem, standing: number): number {
  return item.runs.reduce((sum, run) => {
    const until = run.endedAt ? Date.parse(run.endedAt) : standing;
    return sum + Math.max(0, until - Date.parse(run.startedAt) - run.pausedSeconds * 1_000);
  }, 0);
}

function moment(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

/** Which item comes after what was last under way. */
function placeReached(items: readonly LiveItem[], currentId: number | null): number {
  const current = items.findIndex((item) => item.id === currentId);
  if (current >= 0) return current;
  const last = (item: LiveItem) => Date.parse(item.runs.at(-1)?.startedAt ?? '') || 0;
  return items.reduce(
    (best, item, place) =>
      last(item) > (best < 0 ? 0 : last(items[best] as LiveItem)) ? place : best,
    -1,
  );
}

/**
 * Where a session stands: actual times of what is over, expected times of what follows.
 * @param at the moment that is asked about, ms since 1970
 */
export function sheetOf(items: readonly LiveItem[], clock: LiveClock, at: number): Sheet {
  const standing = moment(clock.pausedAt) ?? at;
  const reached = placeReached(items, clock.currentId);
  let end: number | null = null;
  let late: number | null = null;
  const rows = items.map((item, place): SheetRow => {
    const begun = moment(item.runs[0]?.startedAt ?? null);
    const rest = Math.max(0, plannedTime(item) - usedTime(item, standing));
    if (item.id === clock.currentId && begun !== null) {
      end = at + rest;
      const planned = moment(item.endsAt);
      late = planned === null ? null : end - planned;
      return { item, state: 'current', startsAt: begun, endsAt: end };
    }
    if (place <= reached && begun !== null) {
      return {
        item,
        state: 'done',
        startsAt: begun,
        endsAt: moment(item.runs.at(-1)?.endedAt ?? null) ?? at,
      };
    }
    if (place <= reached) {
      // Left out: it keeps its planned hours and moves nothing.
      const starts = moment(item.startsAt) ?? at;
      return { item, state: 'ahead', startsAt: starts, endsAt: starts + plannedTime(item) };
    }
    const planned = moment(item.startsAt);
    const free: number = end ?? Math.max(at, reached < 0 ? (planned ?? at) : at);
    const startsAt: number = item.isFixed && planned !== null ? Math.max(free, planned) : free;
    if (end === null && planned !== null) late = startsAt - planned;
    end = startsAt + rest;
    return { item, state: 'ahead', startsAt, endsAt: end };
  });
  const current = rows.find((row) => row.state === 'current') ?? null;
  return {
    rows,
    current,
    next: rows[reached + 1] ?? null,
    secondsLeft: current
      ? Math.round((plannedTime(current.item) - usedTime(current.item, standing)) / 1_000)
      : null,
    late: late === null ? null : Math.round(late / minute),
    endsAt: end,
    plannedEnd: moment(items.at(-1)?.endsAt ?? null),
  };
}
