import { Zip, ZipDeflate } from 'fflate';

/** A cell: text, number, or a day that is shown as the reader's program shows days. */
export type Cell = string | number | null | { day: string };

/** A sheet of a spreadsheet, its rows as they come. */
export interface Sheet {
  name: string;
  /** Width of each column, in letters. */
  widths: readonly number[];
  rows: AsyncIterable<readonly Cell[][]>;
  rightToLeft: boolean;
  /** The first row names the columns: it stays in sight and can filter the others. */
  hasHeader: boolean;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const style = { plain: 0, day: 1, quoted: 2, header: 3 } as const;

/** More than a program takes in one cell. */
const longestText = 32_767;

function escapeXml(text: string): string {
  return (
    text
      .slice(0, longestText)
      .toWellFormed()
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  );
}

/** Days since the last day of 1899, as spreadsheets count them; null for days that they count wrong. */
function serialOf(day: string): number | null {
  const serial = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return serial > 60 ? serial : null;
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function textCell(place: string, text: string, look: number): string {
  const attributes = look === style.plain ? '' : ` s="${look}"`;
  return `<c r="${place}"${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function cellXml(cell: Cell, place: string, isHeader: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const serial = serialOf(cell.day);
    if (serial === null) return textCell(place, cell.day, style.plain);
    return `<c r="${place}" s="${style.day}"><v>${serial}</v></c>`;
  }
  // Such a cell is text already; the mark keeps it text when somebody edits it.
  const looksLikeFormula = /^[=+\-@\t\r\n]/.test(cell);
  return textCell(place, cell, isHeader ? style.header : looksLikeFormula ? style.quoted : 0);
}

async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  const { widths, rightToLeft, hasHeader } = sheet;
  const direction = rightToLeft ? ' rightToLeft="1"' : '';
  const pane = hasHeader
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : '';
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield (
    `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${direction}>${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
  let count = 0;
  for await (const rows of sheet.rows) {
    const lines = rows.map((cells) => {
      count += 1;
      const isHeader = hasHeader && count === 1;
      const inside = cells.map((cell, index) =>
        cellXml(cell, `${columnName(index)}${count}`, isHeader),
      );
      return `<row r="${count}">${inside.join('')}</row>`;
    });
    yield lines.join('');
  }
  const filter = hasHeader
    ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${Math.max(1, count)}"/>`
    : '';
  yield `</sheetData>${filter}</worksheet>`;
}

const styles =
  `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** Each file of the package (ECMA-376, part 2), in the order in which programs look for them. */
function partsOf(sheets: readonly Sheet[]): { name: string; text: AsyncIterable<string> }[] {
  const numbered = sheets.map(({ name }, index) => ({ name, number: index + 1 }));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType}.${type}+xml"/>`;
  const types =
    `${xml}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    override('workbook.xml', 'sheet.main') +
    override('styles.xml', 'styles') +
    numbered.map(({ number }) => override(`worksheets/sheet${number}.xml`, 'worksheet')).join('') +
    '</Types>';
  const root =
    `${xml}<Relationships xmlns="${packageRelations}">` +
    `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  const book =
    `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
    numbered
      .map(
        ({ name, number }) =>
          `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
      )
      .join('') +
    '</sheets></workbook>';
  const bookRelations =
    `${xml}<Relationships xmlns="${packageRelations}">` +
    numbered
      .map(
        ({ number }) =>
          `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
      )
      .join('') +
    `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`;
  return [
    { name: '[Content_Types].xml', text: whole(types) },
    { name: '_rels/.rels', text: whole(root) },
    { name: 'xl/workbook.xml', text: whole(book) },
    { name: 'xl/_rels/workbook.xml.rels', text: whole(bookRelations) },
    { name: 'xl/styles.xml', text: whole(styles) },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      text: sheetXml(sheet),
    })),
  ];
}

/**
 * A spreadsheet (Office Open XML), packed while its rows come: no more than a batch of them is in memory.
 * Texts stand in their cells as text, so that none of them is ever a formula.
 * @param modified the time that its parts bear: the same rows give the same bytes
 */
export async function* writeSpreadsheet(
  sheets: readonly Sheet[],
  modified: Date,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const take = () => ready.splice(0);
  const encoder = new TextEncoder();
  for (const { name, text } of partsOf(sheets)) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = modified;
    zip.add(file);
    for await (const piece of text) {
      file.push(encoder.encode(piece));
      yield* take();
    }
    file.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
