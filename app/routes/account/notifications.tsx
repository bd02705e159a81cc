import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { DigestFields } from '../../features/following/digest-form.tsx';
import { changeFollowing } from '../../features/following/following-action.server.ts';
import { getFollowing } from '../../features/following/following.server.ts';
import { FollowedList, GeneralLevel } from '../../features/following/level-forms.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [following, { t }] = await Promise.all([
    getFollowing(page.db, page.language),
    createI18n(page.language, ['following']),
  ]);
  return { title: t('following:settingsTitle'), following };
});
export const action = pageAction(changeFollowing);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function FollowingPage() {
  const { title, following } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        title={title}
        lede={t('settingsLede')}
        back={{ to: `/${code}/account`, label: t('toAccount') }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <div className="grid gap-10">
        <section aria-labelledby="general">
          <h2 id="general" className="mb-3">
            {t('generalTitle')}
          </h2>
          <GeneralLevel level={following.level} error={fields['level']} />
        </section>
        <section aria-labelledby="digest">
          <h2 id="digest" className="mb-3">
            {t('digestTitle')}
          </h2>
          <DigestFields
            digest={following.digest}
            invalid={refused && 'rhythm' in refused.typed ? refused : undefined}
            errors={fields}
          />
        </section>
        <section aria-labelledby="followed">
          <h2 id="followed" className="mb-3">
            {t('followedTitle')}
          </h2>
          <FollowedList following={following} />
        </section>
      </div>
    </>
  );
}
