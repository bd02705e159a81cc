/** By what two initiatives resemble each other. */
type Signal = 'site' | 'phone' | 'mail' | 'name' | 'word' | 'near' | 'place';

/** One of two initiatives, as anybody may know it. */
export interface PairSide {
  slug: string;
  name: string;
  nameLanguage: string;
  website: string | null;
  since: string;
  summary: { body: string; language: string } | null;
  places: string[];
}

/** Two initiatives that may be one; the first has stood here longer. */
export interface Pair {
  isLikely: boolean;
  signals: Signal[];
  /** Whether who asks may make one of them. */
  mayMerge: boolean;
  one: PairSide;
  other: PairSide;
}

export interface DuplicateDesk {
  /** A thousand at most. */
  total: number;
  /** Initiatives that were not compared yet since they changed. */
  waiting: number;
  pairs: Pair[];
}

export const pairsAtOnce = 20;

/** Which page of the list an address asks for. */
export function readPage({ searchParams }: URL): number {
  const typed = searchParams.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : 1;
}
