import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';

/** The face that a page of this direction reads in, to be fetched with the styles. */
export function fontPreload(dir: 'ltr' | 'rtl') {
  return {
    rel: 'preload' as const,
    href: dir === 'rtl' ? arabic : latin,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  };
}
