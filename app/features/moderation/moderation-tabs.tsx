import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { ModerationCounts } from './cases.ts';

const places = {
  nominations: '',
  suggestions: '/suggestions',
  reports: '/reports',
  held: '/held',
  claims: '/claims',
  duplicates: '/duplicates',
  freshness: '/freshness',
} as const;
type Place = keyof typeof places;

/** What waits for moderators, with how many there are of each; for staff also how fresh the list is. */
export function ModerationTabs({ counts, here }: { counts: ModerationCounts; here: Place }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const tabs = (Object.keys(places) as Place[]).flatMap((place) => {
    const tab = {
      to: `/${code}/moderation${places[place]}`,
      label: t(`tab_${place}`),
      current: place === here,
    };
    if (place === 'freshness') return counts.nominations === null ? [] : [tab];
    const count = counts[place];
    return count === null ? [] : [{ ...tab, count }];
  });
  return <Tabs label={t('tabsLabel')} tabs={tabs} />;
}
