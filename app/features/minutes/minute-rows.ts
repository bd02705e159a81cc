import type { FloorQuestion } from '../live/live.ts';
import type { TextInLanguage } from '../site/home.ts';
import type { MinuteEntry, Minutes } from './minutes.ts';
import type { Outcome } from './outcome.ts';
import { itemKey, itemTitle, questionsOf } from './minutes.ts';

/** One part of the minutes: the session as a whole, or an item. */
export interface MinuteRow {
  key: string;
  /** Null for the session as a whole. */
  title: TextInLanguage | null;
  entry: MinuteEntry | null;
  outcomes: Outcome[];
  questions: FloorQuestion[];
}

/** The parts of minutes in the order of the agenda; the session as a whole first, where anything was said of it. */
export function minuteRows(minutes: Minutes, language: string): MinuteRow[] {
  const rowOf = (item: number | null, title: TextInLanguage | null): MinuteRow => ({
    key: itemKey(item),
    title,
    entry: minutes.entries.find((entry) => entry.item === item) ?? null,
    outcomes: minutes.outcomes.filter((outcome) => outcome.item === item),
    questions: questionsOf(minutes, item),
  });
  const whole = rowOf(null, null);
  const isSaid =
    whole.outcomes.length > 0 ||
    whole.questions.length > 0 ||
    (whole.entry !== null &&
      (!whole.entry.isEmpty || whole.entry.isOpen || whole.entry.objections.length > 0));
  const items = minutes.items.map((item) => rowOf(item.id, itemTitle(item, language)));
  return isSaid || whole.entry?.errata.length ? [whole, ...items] : items;
}
