import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { SessionStart } from './session-pages.ts';
import { sessionAddress } from './session.ts';

/** What a new session takes over, and from which. */
export function TakenOver({ start }: { start: SessionStart }) {
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const { last, place, sections, officers, deadlines } = start;
  const name = last?.titles[code] ?? last?.title.text;
  return (
    <section aria-labelledby="taken-over" className="measure">
      <h2 id="taken-over" className="mb-1">
        {t('takenOver')}
      </h2>
      <p className="mb-3">
        {last ? (
          <>
            {t('takenFrom')}{' '}
            <Link to={sessionAddress(code, last.slug)}>
              <LanguageText lang={last.titles[code] ? code : last.title.language}>
                {name}
              </LanguageText>
            </Link>
          </>
        ) : (
          <>
            {t('takenFromTemplate')}{' '}
            <Link to={`${sessionAddress(code)}/template`}>{t('template')}</Link>
          </>
        )}
      </p>
      <DefinitionList
        items={[
          { term: t('where'), detail: place && <bdi>{place}</bdi> },
          { term: t('agenda'), detail: t('takenSections', { count: sections }) },
          { term: t('officers'), detail: t('takenOfficers', { count: officers }) },
          { term: t('dueTitle'), detail: t('takenDeadlines', { count: deadlines }) },
        ]}
      />
      <p className="meta mt-2">{t('takenText')}</p>
    </section>
  );
}
