import mammoth from 'mammoth';
import { addSigns } from './word-signs.ts';

const listLevels = Array.from({ length: 9 }, (_, level) => {
  const above = 'ul|ol > li > '.repeat(level);
  return [
    `p:unordered-list(${level + 1}) => ${above}ul > li:fresh`,
    `p:ordered-list(${level + 1}) => ${above}ol > li:fresh`,
  ];
}).flat();
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  // The lines that our own export writes in front of a text.
  "p[style-name='Document facts'] => p.facts:fresh",
  ...['Quote', 'Intense Quote', 'Quotations'].map(
    (name) => `p[style-name='${name}'] => blockquote:fresh`,
  ),
  ...['Code', 'HTML Code', 'Source Text'].map((name) => `r[style-name='${name}'] => code`),
  ...listLevels,
];

/** What mammoth asks of a zip; it takes one that is unpacked already. */
interface Parts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Buffer>;
}

/**
 * The HTML that mammoth makes of the parts of a DOCX. It is no HTML to show to anybody.
 * @returns it, with the number of pictures, which are left out
 */
export async function htmlOfDocx(
  parts: ReadonlyMap<string, Buffer>,
): Promise<{ html: string; pictures: number }> {
  let pictures = 0;
  const numbering = parts.get('word/numbering.xml')?.toString('utf8') ?? '';
  const file: Parts = {
    exists: (name) => parts.has(name),
    read: async (name, encoding) => {
      const part = parts.get(name) ?? Buffer.alloc(0);
      if (!encoding) return part;
      const text = part.toString('utf8');
      return /^word\/document\d*\.xml$/.test(name) ? addSigns(text, numbering) : text;
    },
  };
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: '' };
  });
  const options = { styleMap, includeEmbeddedStyleMap: false, convertImage };
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, options);
  return { html: value, pictures };
}
