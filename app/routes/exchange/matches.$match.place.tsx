import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { MeetingPlace } from '../../features/areas/meeting-place.tsx';
import { listPickUps } from '../../features/areas/pick-ups.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [addresses, { t }] = await Promise.all([
    listPickUps(page.db, page.params['match']),
    createI18n(page.language, ['areas']),
  ]);
  return { addresses, title: t('areas:whereTo') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MeetingPlacePage() {
  const { addresses, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('areas');
  const { code } = useLanguage();
  return (
    <>
      <PageHeader
        title={title}
        lede={addresses.length > 0 && t('whereToText')}
        back={{ to: `/${code}/exchange/conversations`, label: t('toConversations') }}
      />
      <MeetingPlace addresses={addresses} />
    </>
  );
}
