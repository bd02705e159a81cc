import { useTranslation } from '../../i18n/use-translation.ts';
import type { StatusReport, WatchingGroup } from './commitment.ts';
import { ViewForm } from './report-form.tsx';
import { ReportPart } from './report-part.tsx';
import type { Refused } from './step-form.tsx';

/** The newest report, and the form in which the watching group says how it sees it. */
export function ViewSection({
  report,
  group,
  refused,
}: {
  report: StatusReport | undefined;
  group: WatchingGroup | null;
  refused: Refused;
}) {
  const { t } = useTranslation('commitments');
  return (
    <section aria-labelledby="view" className="mt-10">
      <h2 id="view" className="mb-3">
        {t('viewTitle')}
      </h2>
      {report ? (
        <>
          <div className="mb-6 max-w-[54rem] border-y border-line py-4">
            <ReportPart report={report} group={group} />
          </div>
          <ViewForm report={report} refused={refused} />
        </>
      ) : (
        <p className="measure">{t('viewNothing')}</p>
      )}
    </section>
  );
}
