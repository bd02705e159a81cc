import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { BorderStyle } from 'docx';

/** Style of what is said about a document in front of its text; an import leaves it out again. */
export const factsStyle = 'DocumentFacts';
export const quoteStyle = 'Quote';

const ink = '1B2530';
const harbour = '0B4F71';
const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink, font: 'Calibri' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const own: IParagraphStyleOptions[] = [
  {
    id: factsStyle,
    name: 'Document facts',
    basedOn: 'Normal',
    run: { size: 19, color: '55616D' },
    paragraph: { spacing: { after: 20 } },
  },
  {
    id: quoteStyle,
    name: 'Quote',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      indent: { start: 360 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 12, color: 'D9D5CB' } },
    },
  },
];

/** Word's styles in the look of the site. */
export const paragraphStyles = {
  default: {
    title: {
      run: { size: 44, bold: true, color: ink, font: 'Calibri' },
      paragraph: {
        spacing: { after: 160 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 6, color: harbour } },
      },
    },
    heading1: heading(32, 400),
    heading2: heading(27, 320),
    heading3: heading(24, 280),
    hyperlink: { run: { color: harbour, underline: {} } },
  } satisfies IStylesOptions['default'],
  own,
};

export const runStyles: ICharacterStyleOptions[] = [
  { id: 'Code', name: 'Code', basedOn: 'DefaultParagraphFont', run: { font: 'Consolas' } },
];
