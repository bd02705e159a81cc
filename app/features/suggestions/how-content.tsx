import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { TextList, TextSection } from '../site/text-section.tsx';
import type { MatchWeights } from './suggestion.ts';
import { WeightsTable } from './weights-table.tsx';

/** How suggestions are made, in words, with the points that hold now. */
export function HowContent({ weights }: { weights: MatchWeights }) {
  const { t } = useTranslation('suggestions');
  return (
    <>
      <TextSection id="gates" title={t('gates')}>
        <p className="measure mb-3">{t('gatesText')}</p>
        <TextList
          items={[
            t('gateStanding'),
            t('gateCategory'),
            t('gateTravel'),
            t('gateWishes'),
            t('gateScreening'),
            t('gateSwitch'),
          ]}
        />
      </TextSection>
      <TextSection id="points" title={t('pointsTitle')}>
        <p className="measure mb-4">{t('pointsText')}</p>
        <div className="mb-5">
          <WeightsTable weights={weights} />
        </div>
        <TextList
          items={[
            t('partText_language'),
            t('partText_bridge'),
            t('partText_availability'),
            t('partText_travel'),
            t('partText_tags'),
            t('partText_words'),
            t('partText_waiting'),
          ]}
        />
        <p className="meta mt-3">
          {t('version')} <NumberText value={weights.version} />, <DateText value={weights.since} />
        </p>
      </TextSection>
      <TextSection id="places" title={t('places')}>
        <p className="measure">{t('placesText')}</p>
      </TextSection>
      <TextSection id="never" title={t('never')}>
        <p className="measure">{t('neverText')}</p>
      </TextSection>
      <TextSection id="kept" title={t('kept')}>
        <p className="measure">{t('keptText')}</p>
      </TextSection>
    </>
  );
}
