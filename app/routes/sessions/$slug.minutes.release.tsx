import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { minutesAddress } from '../../features/minutes/minutes.ts';
import { getRelease } from '../../features/minutes/minutes.server.ts';
import { releaseOne } from '../../features/minutes/release-action.server.ts';
import { ReleaseSteps } from '../../features/minutes/release-steps.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return getRelease(page);
});
export const action = pageAction(releaseOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const handle = { scripts: false };
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.session.title.text ?? '');

export default function ReleasePage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const error = fields['plannedOn'] ?? fields['part'] ?? general;
  return (
    <>
      <PageHeader
        back={{ to: minutesAddress(code, page.session.slug), label: t('title') }}
        title={t('releaseTitle')}
        lede={t('releaseText')}
      />
      <ReleaseSteps page={page} invalid={refused} error={error} />
    </>
  );
}
