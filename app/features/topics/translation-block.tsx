import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { AuthorText } from './author-text.tsx';
import type { Translation } from './translation.ts';
import { translateAddress } from './translation.ts';

interface TranslationBlockProps {
  post: { group: string; topic: number; number: number };
  translation: Translation;
  /** Who may better it finds the way here. */
  mayTranslate: boolean;
}

/** A translation below the original, with who made it and whether it is still true. */
export function TranslationBlock({ post, translation, mayTranslate }: TranslationBlockProps) {
  const { t } = useTranslation('translations');
  const { code } = useLanguage();
  const { number } = post;
  return (
    <section aria-label={t('translationOf', { number })} className="translation">
      <p className="meta">
        {translation.isMachine ? (
          <b>{t('byMachine')}</b>
        ) : (
          <>
            {t('translatedBy')} <AuthorText author={translation.writtenBy} />
          </>
        )}
        {' · '}
        <DateText value={translation.writtenAt} />
        {translation.isOutdated && <b className="text-late"> · {t('outdated')}</b>}
        {mayTranslate && (
          <>
            {' · '}
            <a
              href={translateAddress(code, post, translation.language)}
              aria-label={t('improveNumber', { number })}
              className="tap"
            >
              {t('improve')}
            </a>
          </>
        )}
      </p>
      <DocumentText document={translation.document} lang={translation.language} level={2} />
    </section>
  );
}
