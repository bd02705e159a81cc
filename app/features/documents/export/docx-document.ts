import type { FileChild, IRunOptions, ParagraphChild } from 'docx';
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { directionOf } from '../../../i18n/locales.ts';
import type { Direction, InlineNode, ListNode, TableNode } from '../document-nodes.ts';
import { plainOfInline } from '../inline-form.ts';
import { directionOfText } from '../text-direction.ts';
import type { DocumentFile, FileBlock, Run } from './document-file.ts';
import { blockDirection, headingLevels, listEntries, runsOf } from './document-file.ts';
import { factsStyle, paragraphStyles, quoteStyle, runStyles } from './docx-styles.ts';
import type { Numberings } from './docx-numbering.ts';
import { createNumberings } from './docx-numbering.ts';

/** Written only where a file needs it: letters of one direction find theirs alone. */
function bidi(direction: Direction, text: string): { bidirectional?: boolean } {
  if (direction === 'rtl') return { bidirectional: true };
  return directionOfText(text) === 'rtl' ? { bidirectional: false } : {};
}

const headings = {
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
} as const;

function textRun(run: Run, isLink: boolean): TextRun {
  if (run.text === undefined) return new TextRun({ break: 1 });
  const options: IRunOptions = {
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.strike ? { strike: true } : {}),
    ...(directionOfText(run.text) === 'rtl' ? { rightToLeft: true } : {}),
  };
  const style = run.code ? 'Code' : isLink ? 'Hyperlink' : null;
  return new TextRun(style ? { ...options, style } : options);
}

function inline(nodes: readonly InlineNode[]): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.type !== 'link') return runsOf([node]).map((run) => textRun(run, false));
    const children = runsOf(node.children).map((run) => textRun(run, true));
    return [new ExternalHyperlink({ link: node.url, children })];
  });
}

interface ListPlace {
  direction: Direction;
  level: number;
  numberings: Numberings;
}

function listParagraphs(list: ListNode, place: ListPlace): Paragraph[] {
  const { direction, level, numberings } = place;
  const numbering = { ...numberings.open(list, level), level };
  return listEntries(list).flatMap(({ words, lists }) => {
    const chosen = bidi(direction, plainOfInline(words));
    const own = words.length > 0 ? [{ ...chosen, numbering, children: inline(words) }] : [];
    const below = lists.flatMap((nested) => listParagraphs(nested, { ...place, level: level + 1 }));
    return [...own.map((options) => new Paragraph(options)), ...below];
  });
}

function tableOf(table: TableNode, language: string): Table {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell) => {
      const words = cell.children[0].children;
      const text = plainOfInline(words);
      const direction = directionOfText(text) ?? directionOf(language);
      const paragraph = { ...bidi(direction, text), children: inline(words) };
      return new TableCell({ children: [new Paragraph(paragraph)] });
    });
    const isHead = row.children[0]?.headerState === 1;
    return new TableRow({ children: cells, ...(isHead ? { tableHeader: true } : {}) });
  });
  return new Table({
    rows,
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: blockDirection(table, language) === 'rtl',
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
}

/** One block, as Word has it: a table is followed by a line, or two tables would be one. */
function blockChildren(
  block: FileBlock,
  { language, level, numberings }: { language: string; level: number; numberings: Numberings },
): FileChild[] {
  if (block.type === 'table') return [tableOf(block, language), new Paragraph({})];
  const direction = blockDirection(block, language);
  if (block.type === 'list') return listParagraphs(block, { direction, level: 0, numberings });
  const chosen = bidi(direction, plainOfInline(block.children));
  const options = { ...chosen, children: inline(block.children) };
  if (block.type === 'paragraph') return [new Paragraph(options)];
  if (block.type === 'quote') return [new Paragraph({ ...options, style: quoteStyle })];
  return [new Paragraph({ ...options, heading: headings[level as keyof typeof headings] })];
}

function factParagraphs(file: DocumentFile): Paragraph[] {
  const chosen = bidi(directionOf(file.factsLanguage), '');
  return file.facts.map(({ term, text, url }) => {
    const value = url
      ? new ExternalHyperlink({ link: url, children: [textRun({ text }, true)] })
      : textRun({ text }, false);
    const children = [textRun({ text: `${term}: ` }, false), value];
    return new Paragraph({ style: factsStyle, ...chosen, children });
  });
}

/** Word's own names of languages, where a text says no country. */
const wordLanguages: Record<string, string> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
  ar: 'ar-SA',
};

/**
 * The document for Word and its like: real headings, lists and heads of tables. A long text takes its
 * time: for a process of its own.
 */
export async function docxOf(file: DocumentFile): Promise<Uint8Array<ArrayBuffer>> {
  const { children } = file.document.root;
  const { language } = file;
  const levels = headingLevels(children);
  const numberings = createNumberings();
  const blocks = children.flatMap((block) =>
    blockChildren(block, { language, level: levels.get(block) ?? 2, numberings }),
  );
  const isRtl = directionOf(language) === 'rtl';
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    ...bidi(directionOfText(file.title) ?? directionOf(language), file.title),
    children: [textRun({ text: file.title }, false)],
  });
  const named = wordLanguages[language] ?? language;
  const document = new Document({
    title: file.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        ...paragraphStyles.default,
        document: {
          run: {
            font: 'Calibri',
            size: 23,
            language: isRtl ? { value: 'nl-BE', bidirectional: named } : { value: named },
          },
          paragraph: { spacing: { after: 160, line: 276 }, alignment: AlignmentType.START },
        },
      },
      paragraphStyles: paragraphStyles.own,
      characterStyles: runStyles,
    },
    numbering: { config: numberings.config() },
    sections: [{ children: [title, ...factParagraphs(file), ...blocks] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
