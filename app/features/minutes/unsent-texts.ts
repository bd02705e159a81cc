/** A text that the server does not have yet, as its form would send it. */
export interface UnsentText {
  /** Key of the item. */
  key: string;
  revision: string;
  writer: string;
  step: number;
  text: string;
  /** JSON of the editor; empty where it was typed without one. */
  textDocument: string;
}

/** Texts of one person and session, so that nobody sends what somebody else wrote on this device. */
export type Place = `minutes/${string}/${string}/`;
export const placeOf = (person: string, slug: string): Place => `minutes/${person}/${slug}/`;

/** Keeps a text on this device until it is sent; a full or forbidden store keeps nothing. */
export function keepUnsent(place: Place, text: UnsentText): boolean {
  try {
    localStorage.setItem(place + text.key, JSON.stringify(text));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text that arrived, unless a newer one took its place meanwhile. */
export function dropUnsent(place: Place, { key, step }: Pick<UnsentText, 'key' | 'step'>): void {
  const kept = readUnsent(place, key);
  if (kept && kept.step <= step) localStorage.removeItem(place + key);
}

/** The text of an item that waits here; null when there is none. */
export function readUnsent(place: Place, key: string): UnsentText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place + key) ?? 'null');
    return isUnsent(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** All texts that wait here, for pages that were closed before they were sent. */
export function listUnsent(place: Place): UnsentText[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(place))
      .flatMap((name) => readUnsent(place, name.slice(place.length)) ?? []);
  } catch {
    return [];
  }
}

function isUnsent(kept: unknown): kept is UnsentText {
  if (typeof kept !== 'object' || kept === null) return false;
  const { step, ...rest } = kept as Partial<Record<keyof UnsentText, unknown>>;
  return (
    typeof step === 'number' &&
    (['key', 'revision', 'writer', 'text', 'textDocument'] as const).every(
      (name) => typeof rest[name] === 'string',
    )
  );
}
