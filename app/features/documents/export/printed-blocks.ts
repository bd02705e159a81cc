import { directionOf } from '../../../i18n/locales.ts';
import type { InlineNode, ListNode, TableNode } from '../document-nodes.ts';
import { plainOfInline } from '../inline-form.ts';
import { directionOfText } from '../text-direction.ts';
import type { DocumentFile, FileBlock, Run } from './document-file.ts';
import {
  blockDirection,
  headingLevels,
  listEntries,
  runsOf,
  unsaidHost,
  wordsOfBlock,
} from './document-file.ts';

/** Columns that fit side by side on a page; a wider table is printed in parts. */
const mostColumns = 7;
/** Letters without a place to break a line; after these one is made. */
const longestWord = 28;

/** Room without width, so that a long word or address ends where its line ends. */
function breakable(text: string, longest: number): string {
  return text.replaceAll(
    new RegExp(`[^\\s\\p{M}\\p{Script=Arabic}-]{${longest}}`, 'gu'),
    '$&\u200b',
  );
}

interface PrintedRun extends Run {
  /** Words that only say where a link leads. */
  soft?: true;
}

function printedRuns(
  nodes: readonly InlineNode[],
  { siteUrl }: DocumentFile,
  longest = longestWord,
): PrintedRun[] {
  return nodes.flatMap((node) => {
    const runs: PrintedRun[] = runsOf([node]).map((run) =>
      run.text === undefined ? run : { ...run, text: breakable(run.text, longest) },
    );
    const host = unsaidHost(node, siteUrl);
    return host ? [...runs, { text: ` (${breakable(host, longest)})`, soft: true }] : runs;
  });
}

/** The language that letters of another script are read in; null where the text's own does. */
function foreignLanguage(text: string, language: string): string | null {
  const direction = directionOfText(text);
  if (!direction || direction === directionOf(language)) return null;
  if (direction === 'ltr') return 'und';
  return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'ar';
}

function placeOf(block: FileBlock, language: string) {
  return {
    dir: blockDirection(block, language),
    lang: foreignLanguage(wordsOfBlock(block), language),
  };
}

interface PrintedList {
  ordered: boolean;
  start: number;
  items: { runs: PrintedRun[]; lists: PrintedList[] }[];
}

function printedList(list: ListNode, file: DocumentFile): PrintedList {
  return {
    ordered: list.listType === 'number',
    start: list.start ?? 1,
    items: listEntries(list).map(({ words, lists }) => ({
      runs: printedRuns(words, file),
      lists: lists.map((nested) => printedList(nested, file)),
    })),
  };
}

/** The parts of a table that fit on a page, each with the first column again. */
function columnParts(width: number): number[][] {
  const all = Array.from({ length: width }, (_, column) => column);
  if (width <= mostColumns) return [all];
  const rest = all.slice(1);
  const parts = Math.ceil(rest.length / (mostColumns - 1));
  const size = Math.ceil(rest.length / parts);
  return Array.from({ length: parts }, (_, part) => [
    0,
    ...rest.slice(part * size, (part + 1) * size),
  ]);
}

function printedTables(table: TableNode, file: DocumentFile) {
  const { language } = file;
  const width = table.children[0]?.children.length ?? 0;
  return columnParts(width).map((columns) => ({
    kind: 'table',
    dir: blockDirection(table, language),
    head: table.children[0]?.children[0]?.headerState === 1,
    columns: columns.length,
    rows: table.children.map((row) =>
      columns.map((column) => {
        const words = row.children[column]?.children[0].children ?? [];
        const text = plainOfInline(words);
        return {
          runs: printedRuns(words, file, Math.floor(60 / columns.length)),
          dir: directionOfText(text) ?? directionOf(language),
          lang: foreignLanguage(text, language),
        };
      }),
    ),
  }));
}

/** The blocks of a document as templates read them (`blocks.typ`). */
export function printedBlocks(file: DocumentFile): object[] {
  const { children } = file.document.root;
  const levels = headingLevels(children);
  return children.flatMap((block): object[] => {
    if (block.type === 'table') return printedTables(block, file);
    const place = placeOf(block, file.language);
    if (block.type === 'list') return [{ kind: 'list', ...place, list: printedList(block, file) }];
    const level = levels.get(block) ?? 0;
    return [{ kind: block.type, ...place, level, runs: printedRuns(block.children, file) }];
  });
}
