import type { ReactNode } from 'react';
import { directionOf } from '../i18n/locales.ts';
import { useLanguage } from '../i18n/use-language.ts';

export interface LanguageTextProps {
  /** Language of the content (BCP 47); where it is the page's own, nothing is added. */
  lang: string | null | undefined;
  as?: 'span' | 'div' | 'p' | 'bdi' | 'blockquote';
  className?: string;
  children: ReactNode;
}

/** Content in a language of its own: read, hyphenated and directed as that language is. */
export function LanguageText({ lang, as: Tag = 'span', className, children }: LanguageTextProps) {
  const page = useLanguage();
  const foreign = lang && lang !== page.code;
  return (
    <Tag className={className} {...(foreign ? { lang, dir: directionOf(lang) } : {})}>
      {children}
    </Tag>
  );
}
