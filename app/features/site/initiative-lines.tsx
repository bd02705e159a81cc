import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { InitiativeLine } from './home.ts';

const commas = { ltr: ', ', rtl: '، ' };

function Facts({ themes, confirmedOn }: InitiativeLine) {
  const { t } = useTranslation('home');
  const { dir } = useLanguage();
  return (
    <>
      {themes.slice(0, 3).join(commas[dir])}
      {themes.length > 0 && confirmedOn && ' · '}
      {confirmedOn && (
        <>
          {t('confirmed')} <DateText value={confirmedOn} form="month" />
        </>
      )}
    </>
  );
}

/** Short rows about initiatives, for lists that are not the directory. */
export function InitiativeLines({
  lines,
  label,
  level = 3,
}: {
  lines: readonly InitiativeLine[];
  label?: string;
  level?: 3 | 4;
}) {
  const { code, dir } = useLanguage();
  return (
    <RowList {...(label ? { label } : {})}>
      {lines.map((line) => (
        <Row
          key={line.slug}
          to={`/${code}/initiatives/${line.slug}`}
          title={<LanguageText lang={line.nameLanguage}>{line.name}</LanguageText>}
          level={level}
          aside={<span className="text-soft">{line.places.slice(0, 3).join(commas[dir])}</span>}
          meta={<Facts {...line} />}
        >
          <LanguageText lang={line.summaryLanguage}>{line.summary}</LanguageText>
        </Row>
      ))}
    </RowList>
  );
}
