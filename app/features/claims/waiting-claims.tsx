import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { OwnClaims } from './claim.ts';
import { claimAddress } from './claim.ts';

/** On one's own list: claims of others that wait for an answer, and one's own of late. */
export function WaitingClaims({ claims, rivals }: OwnClaims) {
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  if (claims.length + rivals.length === 0) return null;
  return (
    <section aria-labelledby="waiting-claims" className="my-8">
      <h2 id="waiting-claims" className="mb-2">
        {t('waitingTitle')}
      </h2>
      <RowList label={t('waitingTitle')}>
        {rivals.map((rival) => (
          <Row
            key={`rival-${rival.slug}-${rival.until}`}
            level={3}
            title={<LanguageText lang={rival.nameLanguage}>{rival.name}</LanguageText>}
            to={claimAddress(code, rival.slug)}
            aside={<Tag tone="need">{t('answerThis')}</Tag>}
            meta={
              <>
                {t('rivalText')} <DateText value={rival.until} />
              </>
            }
          />
        ))}
        {claims.map((claim) => (
          <Row
            key={`claim-${claim.slug}-${claim.madeAt}`}
            level={3}
            title={<LanguageText lang={claim.nameLanguage}>{claim.name}</LanguageText>}
            to={claimAddress(code, claim.slug)}
            aside={<Tag tone="plain">{t(`state_${claim.state}`)}</Tag>}
            meta={
              <>
                {t('madeOn')} <DateText value={claim.madeAt} />
              </>
            }
          />
        ))}
      </RowList>
    </section>
  );
}
