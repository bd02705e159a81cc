import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { scanOne } from '../../features/registration/check-in-actions.server.ts';
import { CodeForm, ScanCamera, ScanResult } from '../../features/registration/check-in-scanner.tsx';
import { getCheckIn } from '../../features/registration/check-in.server.ts';
import { sessionAddress } from '../../features/sessions/session.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('Cache-Control', 'private, no-store');
  await page.requireViewer();
  const [list, { t }] = await Promise.all([
    getCheckIn(page.db, page.params['slug'] ?? '', '', page.language),
    createI18n(page.language),
  ]);
  const { session, mayMark, present } = list;
  return { session, mayMark, present, title: t('registration:scanTitle') };
});
export const action = pageAction(scanOne);
export const handle = { scripts: 'signed-in' };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ScanPage() {
  const { session, mayMark, present, title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const errors = answer && !answer.ok ? answer.errors : undefined;
  const there = present.here + present.remote - present.left;
  return (
    <>
      <PageHeader
        back={{ to: `${sessionAddress(code, session.slug)}/check-in`, label: t('checkIn') }}
        kicker={<bdi>{session.title.text}</bdi>}
        title={title}
        lede={<p>{t('presentCount', { count: there })}</p>}
      />
      {mayMark ? (
        <>
          <ScanResult seen={answer?.ok ? answer.seen : null} zone={session.zone} />
          <ScanCamera />
          <CodeForm error={formSentences(t, errors).fields['code']} />
        </>
      ) : (
        <p className="measure">{t('marksClosed')}</p>
      )}
    </>
  );
}
