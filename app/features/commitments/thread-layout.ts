import type { Commitment, SessionStop } from './commitment.ts';

/** Why the thread stops somewhere. */
type StationMark = 'made' | 'due' | 'newDue' | 'done' | 'dropped' | 'today' | 'passed';

/** A stop of the thread: a session, or a day between two. */
export interface Station {
  on: string;
  session: SessionStop | null;
  /** Most telling first. */
  marks: StationMark[];
  /** Along the line, from 0 to 100, in the direction of reading. */
  place: number;
}

/** A piece of the thread between two places; slack once the day first promised is over. */
interface ThreadPiece {
  from: number;
  to: number;
  look: 'held' | 'slack';
}

interface ThreadLayout {
  stations: Station[];
  pieces: ThreadPiece[];
}

type Story = Pick<
  Commitment,
  'promise' | 'stops' | 'changes' | 'dueOn' | 'doneOn' | 'closedAt' | 'state' | 'standing'
>;

/** Room at both ends for the words under the first and the last stop. */
const margin = 8;

function marksOf(on: string, story: Story, end: string | null, today: string): StationMark[] {
  const { promise, changes, state } = story;
  const marks: StationMark[] = [];
  if (on === promise.madeOn) marks.push('made');
  if (on === end) marks.push(state === 'dropped' ? 'dropped' : 'done');
  if (on === promise.dueOn) marks.push('due');
  else if (changes.some(({ newDueOn }) => newDueOn === on)) marks.push('newDue');
  if (on === today && end === null && marks.length === 0) marks.push('today');
  return marks.length > 0 ? marks : ['passed'];
}

/**
 * Lays the thread out from table to table: the promise, each session passed, each day named, the end.
 * Stops stand at equal distances, so that their words have room.
 * @param today ISO day; a late commitment runs on until then
 */
export function layOutThread(story: Story, today: string): ThreadLayout {
  const { promise, stops, changes, dueOn, doneOn, closedAt, state, standing } = story;
  const end = closedAt ? ((state === 'closed' ? doneOn : null) ?? closedAt.slice(0, 10)) : null;
  const last = end ?? (standing === 'late' && today > dueOn ? today : dueOn);
  const named = [promise.madeOn, promise.dueOn, dueOn, last];
  for (const { kind, newDueOn } of changes) if (kind === 'due' && newDueOn) named.push(newDueOn);
  const days = new Set([...named, ...stops.map(({ on }) => on)]);
  const until = named.toSorted().at(-1) ?? last;
  const ordered = [...days].filter((on) => on >= promise.madeOn && on <= until).toSorted();
  const step = ordered.length > 1 ? (100 - 2 * margin) / (ordered.length - 1) : 0;
  const stations = ordered.map((on, index) => ({
    on,
    session: stops.find((stop) => stop.on === on) ?? null,
    marks: marksOf(on, story, end, today),
    place: ordered.length > 1 ? margin + index * step : 50,
  }));
  // A session that moved takes the promise along, until somebody shifts it.
  const moved = changes.find(({ kind, isSessionMoved }) => kind === 'due' && !isSessionMoved);
  const promisedFor = moved?.oldDueOn ?? dueOn;
  const pieces = stations.slice(1).flatMap((station, index): ThreadPiece[] => {
    const before = stations[index];
    if (!before || station.on > last) return [];
    const look = station.on <= promisedFor ? 'held' : 'slack';
    return [{ from: before.place, to: station.place, look }];
  });
  return { stations, pieces };
}
