import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row } from '../../ui/row-list.tsx';
import { LogoMark } from './logo.tsx';
import type { OrganisationLine } from './organisation.ts';

/** One organisation of the list: own name, what it is, where, and in how many initiatives it is. */
export function OrganisationRow({ line }: { line: OrganisationLine }) {
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  const facts = [
    t(`type_${line.type}`),
    line.place,
    line.initiatives > 0 && t('initiatives', { count: line.initiatives }),
  ].filter(Boolean);
  return (
    <Row
      level={2}
      to={`/${code}/organisations/${line.slug}`}
      title={
        <>
          <bdi>{line.name}</bdi>
          {line.translation && <span className="font-normal text-soft"> {line.translation}</span>}
        </>
      }
      meta={facts.join(' · ')}
      picture={line.logo && <LogoMark logo={line.logo} size="row" />}
    >
      {line.summary && (
        <LanguageText lang={line.summary.language}>{line.summary.text}</LanguageText>
      )}
    </Row>
  );
}
