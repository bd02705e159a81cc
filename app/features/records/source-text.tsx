import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { ownNameOf } from '../nominations/written-languages.ts';
import type { Values } from './field-specs.ts';

/** The texts of a form in the first language of the record, while it is written in another. */
export interface SourceTexts {
  language: string;
  values: Values;
}

interface BesideSourceProps {
  source: SourceTexts | null | undefined;
  /** Of the question. */
  name: string;
  children: ReactNode;
}

/** A question with the same text in the first language of the record beside it, where there is one. */
export function BesideSource({ source, name, children }: BesideSourceProps) {
  const { t } = useTranslation('records');
  const text = source?.values[name]?.[0];
  if (!source || !text) return children;
  return (
    <div className="grid items-start gap-x-8 gap-y-2 lg:grid-cols-2">
      {children}
      <div className="measure border-s-3 border-line ps-4">
        <p className="meta">
          {t('compareWith')} <bdi lang={source.language}>{ownNameOf(source.language)}</bdi>
        </p>
        <LanguageText as="p" lang={source.language}>
          <span className="whitespace-pre-wrap">{text}</span>
        </LanguageText>
      </div>
    </div>
  );
}
