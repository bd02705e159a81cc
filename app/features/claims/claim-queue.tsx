import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ClaimLine } from './claim.ts';

/** Claims in a list for moderators: which organisation asks for which record, and what one waits for. */
export function ClaimQueue({ claims }: { claims: readonly ClaimLine[] }) {
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  if (claims.length === 0) return <EmptyState title={t('queueNone')} />;
  return (
    <RowList label={t('queueTitle')}>
      {claims.map((claim) => (
        <Row
          key={claim.id}
          title={<LanguageText lang={claim.nameLanguage}>{claim.name}</LanguageText>}
          to={`/${code}/moderation/claims/${claim.id}`}
          aside={
            claim.state !== 'open' ? (
              <Tag tone="plain">{t(`state_${claim.state}`)}</Tag>
            ) : claim.hasObjection ? (
              <Tag tone="need">{t('hasObjection')}</Tag>
            ) : (
              <Tag tone={claim.isProven ? 'ok' : 'plain'}>
                {t(claim.isProven ? 'isProven' : `way_${claim.proof}`)}
              </Tag>
            )
          }
          meta={
            <>
              <bdi>{claim.organisation}</bdi>
              {' · '}
              <DateText value={claim.decidedAt ?? claim.madeAt} />
              {claim.waitsUntil && (
                <>
                  {' · '}
                  {t('waitsUntil')} <DateText value={claim.waitsUntil} />
                </>
              )}
            </>
          }
        />
      ))}
    </RowList>
  );
}
