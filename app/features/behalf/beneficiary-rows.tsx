import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import type { Tone } from '../../ui/tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AreaText } from '../areas/area-text.tsx';
import type { BeneficiaryLine, ConsentState } from './behalf.ts';
import { behalfAddress } from './behalf.ts';

const tones: Record<Exclude<ConsentState, 'given'>, Tone> = {
  ending: 'need',
  over: 'late',
  withdrawn: 'plain',
};

/** How it stands with what somebody agreed to, in a word; nothing while all is well. */
export function ConsentTag({ state }: { state: ConsentState }) {
  const { t } = useTranslation('behalf');
  if (state === 'given') return null;
  return <Tag tone={tones[state]}>{t(`consent_${state}`)}</Tag>;
}

/** Those for whom one posts; who no longer agreed stands last. */
export function BeneficiaryRows({ rows }: { rows: readonly BeneficiaryLine[] }) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  return (
    <RowList label={t('listTitle')}>
      {rows.map(({ id, codeName, area, consent, listings, handover }) => (
        <Row
          key={id}
          level={2}
          title={<bdi>{codeName}</bdi>}
          to={behalfAddress(code, id)}
          aside={<ConsentTag state={consent.state} />}
          meta={
            <>
              {t('standing', { count: listings })}
              {area && (
                <>
                  {' · '}
                  <bdi>
                    <AreaText area={area} />
                  </bdi>
                </>
              )}
              {consent.state !== 'withdrawn' && (
                <>
                  {' · '}
                  {t('agreedUntil')} <DateText value={consent.until} />
                </>
              )}
              {handover && <> · {t(handover.openedAt ? 'sheetOpened' : 'sheetOut')}</>}
            </>
          }
        />
      ))}
    </RowList>
  );
}
