import { diffArrays } from 'diff';
import type { BlockNode, Direction, ListNode, RichDocument } from '../documents/document.ts';
import { documentOf, plainOf } from '../documents/document.ts';
import { plainOfInline } from '../documents/inline-form.ts';
import type { WordPart } from '../../lib/word-changes.server.ts';
import { changedWords, isWord, patience, tokensOf } from '../../lib/word-changes.server.ts';
import type { ComparedLine, Comparison, LineKind } from './comparison.ts';
import { squeeze } from './sections.ts';

interface Line {
  as: LineKind;
  direction?: Direction;
  text: string;
}

/** How many lines further a changed line is looked for, and how alike it must be. */
const reach = 12;
const leastAlike = 0.4;

function itemsOf(list: ListNode): Line[] {
  return list.children.flatMap(({ children }): Line[] => {
    const [nested] = children;
    if (nested?.type === 'list') return itemsOf(nested);
    return [
      {
        as: 'item',
        text: squeeze(plainOf(documentOf([{ type: 'paragraph', children } as BlockNode]))),
      },
    ];
  });
}

function linesOfBlock(block: BlockNode): Line[] {
  const marked = 'direction' in block && block.direction ? { direction: block.direction } : {};
  switch (block.type) {
    case 'list':
      return itemsOf(block).map((line) => ({ ...line, ...marked }));
    case 'table':
      return block.children.map((row) => ({
        as: 'row',
        ...marked,
        text: row.children
          .map((cell) => squeeze(plainOfInline(cell.children[0].children)))
          .join(' | '),
      }));
    case 'heading':
      return [{ as: block.tag, ...marked, text: squeeze(plainOfInline(block.children)) }];
    case 'image':
      return [{ as: 'image', text: squeeze(block.alt) }];
    default:
      return [{ as: block.type, ...marked, text: squeeze(plainOfInline(block.children)) }];
  }
}

const linesOf = (document: RichDocument) => document.root.children.flatMap(linesOfBlock);

const known = new WeakMap<Line, Set<string>>();
function wordsOf(line: Line, language: string): Set<string> {
  let words = known.get(line);
  if (!words) known.set(line, (words = new Set(tokensOf(line.text, language).filter(isWord))));
  return words;
}

function alike(a: Line, b: Line, language: string): number {
  if (a.as !== b.as) return 0;
  const [one, other] = [wordsOf(a, language), wordsOf(b, language)];
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
}

function whole({ text, ...line }: Line, change: WordPart['change']): ComparedLine {
  return { ...line, change: change ?? 'same', parts: [{ text, change }] };
}

/** Pairs lines that went with lines that came in their place, as far as they are alike. */
function pairLines(gone: Line[], come: Line[], language: string): ComparedLine[] {
  const compared: ComparedLine[] = [];
  let next = 0;
  for (const line of come) {
    const near = gone.slice(next, next + reach);
    const at = near.findIndex((old) => alike(old, line, language) >= leastAlike);
    if (at < 0) {
      compared.push(whole(line, 'added'));
      continue;
    }
    compared.push(...near.slice(0, at).map((old) => whole(old, 'removed')));
    const { text, ...rest } = line;
    const parts = changedWords(near[at]?.text ?? '', text, language);
    compared.push({ ...rest, change: 'changed', parts });
    next += at + 1;
  }
  return [...compared, ...gone.slice(next).map((old) => whole(old, 'removed'))];
}

/**
 * What changed between two texts, line by line and in changed lines word by word.
 * @param language of the texts, by which words are told apart
 */
export function compareDocuments(
  from: RichDocument,
  to: RichDocument,
  language: string,
): Comparison {
  const [before, after] = [linesOf(from), linesOf(to)];
  const key = ({ as, text }: Line) => `${as} ${text}`;
  const runs = diffArrays(before.map(key), after.map(key), { timeout: patience });
  const lines: ComparedLine[] = [];
  const at = { before: 0, after: 0 };
  const waiting = { gone: [] as Line[], come: [] as Line[] };
  const flush = () => {
    lines.push(...pairLines(waiting.gone, waiting.come, language));
    Object.assign(waiting, { gone: [], come: [] });
  };
  for (const { count, added, removed } of runs ?? []) {
    if (removed) waiting.gone.push(...before.slice(at.before, at.before + count));
    else if (added) waiting.come.push(...after.slice(at.after, at.after + count));
    else {
      flush();
      lines.push(...after.slice(at.after, at.after + count).map((line) => whole(line, null)));
    }
    if (!added) at.before += count;
    if (!removed) at.after += count;
  }
  if (!runs) Object.assign(waiting, { gone: before, come: after });
  flush();
  const count = (change: 'added' | 'removed') =>
    lines
      .flatMap(({ parts }) => parts)
      .filter((part) => part.change === change)
      .reduce((sum, { text }) => sum + tokensOf(text, language).filter(isWord).length, 0);
  return {
    lines,
    added: count('added'),
    removed: count('removed'),
    onlyForm:
      lines.every(({ change }) => change === 'same') && JSON.stringify(from) !== JSON.stringify(to),
  };
}
