import type { Candidate } from './assignment.ts';
import { assignPairs } from './assignment.ts';

/** What runs a statement, as the queue has it. */
interface Runner {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What private.pairing_ground tells of a category. */
interface Ground {
  pairs: [need: number, offer: number, score: number, rounds: number, tie: string][];
  places: Record<string, number>;
  entries: Record<string, Record<string, number>>;
}

/**
 * Works out the round of this week for each category that has none yet. Held twice, at once or again after a
 * break, it is one round: it is kept in one statement, and only the first one is.
 * @returns how many rounds were kept
 */
export async function holdPairingRounds(db: Runner): Promise<number> {
  const { rows: due } = await db.executeSql('select private.pairing_due() as category');
  let kept = 0;
  for (const { category } of due as { category: number }[]) {
    // One category after the other: each asks much of the database.
    const { rows } = await db.executeSql('select private.pairing_ground($1::smallint) as ground', [
      category,
    ]);
    const { pairs, places, entries } = (rows[0] as { ground: Ground }).ground;
    const candidates = pairs.map(([need, offer, score, rounds, tie]): Candidate => ({
      need,
      offer,
      score,
      rounds,
      tie,
    }));
    const chosen = assignPairs(candidates, (offer) => places[offer] ?? 0);
    const stored = await db.executeSql(
      'select private.store_pairing_round($1::smallint, $2::text::jsonb, $3::text::jsonb) as round',
      [
        category,
        JSON.stringify(chosen.map(({ need, offer }) => [need, offer])),
        JSON.stringify(entries),
      ],
    );
    if ((stored.rows[0] as { round: string | null }).round !== null) kept += 1;
  }
  return kept;
}
