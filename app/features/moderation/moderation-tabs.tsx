import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Tabs } from '../../ui/tabs.tsx';
import type { ModerationCounts } from './cases.ts';

const places = { nominations: '', reports: '/reports', held: '/held' } as const;
type Place = keyof typeof places;

/** The three things that wait for moderators, with how many there are of each. */
export function ModerationTabs({ counts, here }: { counts: ModerationCounts; here: Place }) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const tabs = (Object.keys(places) as Place[]).flatMap((place) => {
    const count = counts[place];
    const to = `/${code}/moderation${places[place]}`;
    return count === null ? [] : [{ to, label: t(`tab_${place}`), count, current: place === here }];
  });
  return <Tabs label={t('tabsLabel')} tabs={tabs} />;
}
