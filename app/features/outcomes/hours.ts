import { numberFormat } from '../../i18n/formats.ts';

export type HoursState = 'waiting' | 'confirmed' | 'disputed';

/** Time that was written down; days and times by the clock of the city. */
export interface HoursRow {
  id: string;
  /** Null once the match is no longer kept. */
  match: string | null;
  day: string;
  from: string;
  until: string;
  minutes: number;
  activity: string;
  language: string;
  state: HoursState;
  dispute: string | null;
  confirmedAt: string | null;
  revision: number;
  /** The checked organisation that said that it counts. */
  organisation: string | null;
  other: string | null;
  isMine: boolean;
  mayAnswer: boolean;
  mayChange: boolean;
}

/** A match that counts. */
export interface HoursMatch {
  id: string;
  title: string;
  language: string;
  other: string | null;
  /** Whose hours one writes: one's own, or those of the other side. */
  isOwn: boolean;
  /** Confirmed minutes. */
  minutes: number;
  mayWrite: boolean;
}

/** The page of hours. */
export interface Hours {
  /** One's own confirmed minutes. */
  total: number;
  rows: HoursRow[];
  matches: HoursMatch[];
}

/** What a proof is made of. */
export interface HoursProof {
  name: string | null;
  total: number;
  rows: HoursRow[];
}

/** How long something took, as this locale says it: "2 uur 30 minuten". */
export function durationIn(locale: string, total: number): string {
  const unit = (name: 'hour' | 'minute', value: number) =>
    numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const [hours, minutes] = [Math.floor(total / 60), total % 60];
  if (minutes === 0) return unit('hour', hours);
  if (hours === 0) return unit('minute', minutes);
  return `${unit('hour', hours)} ${unit('minute', minutes)}`;
}

/** Which hours an address asks to correct or to dispute; null for none. */
export function hoursStepIn(
  query: URLSearchParams,
): { kind: 'correct' | 'dispute'; id: string } | null {
  const correct = query.get('correct');
  if (correct) return { kind: 'correct', id: correct };
  const dispute = query.get('dispute');
  return dispute ? { kind: 'dispute', id: dispute } : null;
}
