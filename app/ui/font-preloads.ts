import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';

/** The faces that a page of this direction shows first, to be fetched with the styles. */
export function fontPreloads(dir: 'ltr' | 'rtl') {
  const faces = dir === 'rtl' ? [arabic, latin] : [latin];
  return faces.map((href) => ({
    rel: 'preload' as const,
    href,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  }));
}
