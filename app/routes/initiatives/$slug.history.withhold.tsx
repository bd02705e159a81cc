import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ChangedFields } from '../../features/record-history/changed-fields.tsx';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { VersionFacts } from '../../features/record-history/version-facts.tsx';
import { WithheldFacts } from '../../features/record-history/withheld-facts.tsx';
import { WithheldNotes } from '../../features/record-history/withheld-notes.tsx';
import { WithholdForm } from '../../features/record-history/withhold-form.tsx';
import {
  answerWithholding,
  startWithholding,
} from '../../features/record-history/withholding.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, startWithholding);
export const action = pageAction(answerWithholding);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.name ?? '');

export default function WithholdVersionPage() {
  const { shown, groups } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { slug, section, version, withholding, through } = shown;
  const history = recordAddress(code, slug, 'history');
  return (
    <>
      <PageHeader
        title={t('withholdTitle', { section: t(`section_${section}`) })}
        lede={<p>{t('withholdText')}</p>}
        back={{ to: history, label: t('changes') }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <p>
        <VersionFacts version={version} />
      </p>
      {version.reason && (
        <p>
          <bdi>{version.reason}</bdi>
        </p>
      )}
      <WithheldNotes parts={version.withheld} />
      {groups && <ChangedFields groups={groups} />}
      {withholding && <WithheldFacts withholding={withholding} />}
      {through && (
        <p className="measure my-4">
          {t('withheldThrough')}{' '}
          <Link to={`${history}/withhold?version=${through}`}>{t('seeOther')}</Link>
        </p>
      )}
      <WithholdForm shown={shown} refused={refused} errors={fields} />
    </>
  );
}
