import sharp from 'sharp';

/** A photo as a phone makes it: with the place where it was taken, and lying on its side. */
export function photo(width = 1200, height = 900): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0b4f71' } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Telefoon' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 3/1 0/1', GPSLongitudeRef: 'E' },
    })
    .toBuffer();
}

const pdfText = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';
export const pdf = Buffer.from(pdfText);

/** The smallest zip of these files, not packed: enough to be known as what an office program writes. */
export function zipOf(files: Record<string, string>): Buffer {
  const parts = Object.entries(files).map(([name, content]) => {
    const [title, body] = [Buffer.from(name), Buffer.from(content)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt32LE(body.length, 18);
    head.writeUInt32LE(body.length, 22);
    head.writeUInt16LE(title.length, 26);
    return Buffer.concat([head, title, body]);
  });
  return Buffer.concat(parts);
}

const types = (main: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const docx = zipOf({ '[Content_Types].xml': types(word), 'word/document.xml': '<w/>' });
export const docm = zipOf({
  '[Content_Types].xml': types('application/vnd.ms-word.document.macroEnabled.main+xml'),
  'word/document.xml': '<w/>',
  'word/vbaProject.bin': 'x',
});
export const odt = zipOf({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': '<office/>',
});
