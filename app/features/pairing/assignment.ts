// Who is proposed to whom: the Hungarian method (shortest augmenting paths with potentials, as Jonker and Volgenant
// have it), rectangular. Ours, because the libraries without native code either solve square matrices only or
// bring a family of packages for these lines; tests hold it against trying out everything.

/** No pair below it is proposed, however long somebody waits. */
export const leastScore = 40;
/** What each round without anybody adds to a pair's weight, and how much at most. */
const bonusOfRound = 5;
const mostBonus = 15;

/** A need and an offer between which no gate stands. */
export interface Candidate {
  need: number;
  offer: number;
  /** 0 to 100. */
  score: number;
  /** Rounds in which nobody was found, of the side that waits longer. */
  rounds: number;
  /** Hexadecimal, one for each pair: what decides between equals, blind to who posted last. */
  tie: string;
}

/** Points for rounds without anybody: they order pairs, and never make one good enough. */
export const bonusOf = (rounds: number): number => Math.min(mostBonus, bonusOfRound * rounds);

/**
 * Rows to columns with the highest sum of weights; each row gets a column, each column one row at most.
 * @param weights whole numbers, 0 or more, row after row
 * @param rows no more than `columns`
 * @returns for each row its column
 */
export function solveAssignment(weights: Float64Array, rows: number, columns: number): Int32Array {
  if (rows > columns) throw new RangeError('there are more rows than columns');
  // Column 0 and row 0 stand for nobody: where each path begins.
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const least = new Float64Array(columns + 1);
  const isReached = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    rowOf[0] = row;
    least.fill(Infinity);
    isReached.fill(0);
    let column = 0;
    while (rowOf[column] !== 0) {
      isReached[column] = 1;
      const from = rowOf[column]!;
      const begin = (from - 1) * columns - 1;
      const price = rowPrice[from]!;
      let nearest = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (isReached[other]) continue;
        const cost = -weights[begin + other]! - price - columnPrice[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          before[other] = column;
        }
        if (least[other]! < nearest) {
          nearest = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (isReached[other]) {
          rowPrice[rowOf[other]!]! += nearest;
          columnPrice[other]! -= nearest;
        } else {
          least[other]! -= nearest;
        }
      }
      column = next;
    }
    for (; column !== 0; column = before[column]!) rowOf[column] = rowOf[before[column]!]!;
  }
  const columnOf = new Int32Array(rows);
  for (let column = 1; column <= columns; column += 1) {
    if (rowOf[column]) columnOf[rowOf[column]! - 1] = column - 1;
  }
  return columnOf;
}

/** Ids in the order in which they first come, each so often. */
function slotsOf(ids: readonly number[], capacityOf: (id: number) => number): number[] {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) =>
    Array.from({ length: Math.max(0, Math.min(count, capacityOf(id))) }, () => id),
  );
}

/**
 * The best pairs: as many as can be, of these the ones with the highest sum of score and bonus, and between equals
 * what the ties say. Each need gets one offer at most, an offer as many needs as it has places.
 * @param capacityOf places of an offer
 * @returns some of the candidates, whatever their order; the same ones in whatever order they come
 */
export function assignPairs(
  candidates: readonly Candidate[],
  capacityOf: (offer: number) => number = () => 1,
): Candidate[] {
  const good = candidates
    .filter(({ score }) => score >= leastScore)
    .toSorted((a, b) => (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  const needs = slotsOf(
    good.map(({ need }) => need),
    () => 1,
  );
  const offers = slotsOf(
    good.map(({ offer }) => offer),
    capacityOf,
  );
  const isTurned = needs.length > offers.length;
  const [rows, columns] = isTurned ? [offers, needs] : [needs, offers];
  const most = rows.length;
  // A pair more outweighs all scores, a point more all ties; sums stay whole below 2^53 for 5,000 rows.
  const point = 256 * (most + 1);
  const pair = (100 + mostBonus + 1) * point * (most + 1);
  const weights = new Map<number, Map<number, { weight: number; candidate: Candidate }>>();
  for (const candidate of good) {
    const { need, offer, score, rounds, tie } = candidate;
    const weight = pair + (score + bonusOf(rounds)) * point + parseInt(tie.slice(0, 2), 16);
    const row = weights.get(need) ?? new Map();
    weights.set(need, row.set(offer, { weight, candidate }));
  }
  const found = (row: number, column: number) => {
    const [need, offer] = isTurned
      ? [columns[column]!, rows[row]!]
      : [rows[row]!, columns[column]!];
    return weights.get(need)?.get(offer);
  };
  const matrix = new Float64Array(rows.length * columns.length);
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns.length; column += 1) {
      // Nothing for a pair that may not be: to get it is to get nobody.
      matrix[row * columns.length + column] = found(row, column)?.weight ?? 0;
    }
  }
  const columnOf = solveAssignment(matrix, rows.length, columns.length);
  return rows.flatMap((_, row) => {
    const chosen = found(row, columnOf[row]!);
    return chosen ? [chosen.candidate] : [];
  });
}
