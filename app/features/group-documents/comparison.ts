import type { WordPart } from '../../lib/word-changes.server.ts';
import type { Direction } from '../documents/document.ts';

export type LineKind = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote' | 'item' | 'row' | 'image';

/** One line of two compared texts. */
export interface ComparedLine {
  as: LineKind;
  direction?: Direction;
  change: 'same' | 'added' | 'removed' | 'changed';
  parts: WordPart[];
}

export interface Comparison {
  lines: ComparedLine[];
  /** Words that came. */
  added: number;
  /** Words that went. */
  removed: number;
  /** No word changed, but bold, links or the like. */
  onlyForm: boolean;
}

/** Unchanged lines beside each other, as a page folds them away; lines that changed stand alone. */
export function foldSame(lines: readonly ComparedLine[], longest = 3): ComparedLine[][] {
  const runs: ComparedLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (line.change === 'same' && last?.[0]?.change === 'same') last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.length > longest ? [run] : run.map((line) => [line])));
}
