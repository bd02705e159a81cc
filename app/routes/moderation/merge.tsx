import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { mergePair } from '../../features/merging/merge-actions.server.ts';
import { MergeChoices } from '../../features/merging/merge-choices.tsx';
import { loadPair } from '../../features/merging/merge-view.server.ts';
import { MergeResult } from '../../features/merging/merge-result.tsx';
import { NameOther } from '../../features/merging/name-other.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return loadPair(page);
});
export const action = pageAction(mergePair);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function MergePage() {
  const { keep, typed, merge, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('merging');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const unknown = !merge && typed ? t('unknownOther') : undefined;
  const lede = !merge ? 'otherText' : merge.isResult ? 'resultText' : 'chooseText';
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{t(lede)}</p>}
        back={{ to: `/${code}/moderation/duplicates`, label: t('deskTitle') }}
      />
      <ErrorSummary errors={unknown ? { drop: unknown } : refused && fields} general={general} />
      <div className="max-w-[60rem]">
        {!merge ? (
          <NameOther keep={keep} typed={typed} {...(unknown ? { error: unknown } : {})} />
        ) : merge.isResult ? (
          <MergeResult {...merge} refused={refused} errors={fields} />
        ) : (
          <MergeChoices {...merge} />
        )}
      </div>
    </>
  );
}
