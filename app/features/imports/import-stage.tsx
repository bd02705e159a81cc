import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Steps } from '../../ui/steps.tsx';
import { ColumnsForm } from './columns-form.tsx';
import { DuplicateChoiceForm } from './duplicate-choice-form.tsx';
import { ImportFacts } from './import-facts.tsx';
import { ReportRows, ReportTabs, partCount, reportPageSize } from './import-report.tsx';
import type { Import, ReportPart, ReportRow } from './import.ts';
import { importsAddress } from './import.ts';
import { DeleteStep, RunForm, SwapOffer, UndoStep, UnknownTerms } from './report-steps.tsx';
import type { WorkingState } from './work-progress.tsx';
import { WorkProgress, workingStates } from './work-progress.tsx';

interface StageProps {
  found: Import;
  /** The columns are shown, also once they were checked. */
  isColumns: boolean;
  part: ReportPart;
  page: number;
  rows: readonly ReportRow[];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Where in the steps of an import somebody is. */
export function ImportSteps({ found, isColumns }: Pick<StageProps, 'found' | 'isColumns'>) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const columns = `${importsAddress(code, found.id)}?step=columns`;
  const current = isColumns || found.state === 'mapping' ? 2 : found.ranAt ? 4 : 3;
  return (
    <Steps
      label={t('stepsLabel')}
      current={current}
      steps={[
        { label: t('stepFile') },
        { label: t('stepColumns'), ...(found.state === 'checked' ? { to: columns } : {}) },
        { label: t('stepReport') },
        { label: t('stepDone') },
      ]}
    />
  );
}

const isWorking = (state: Import['state']): state is WorkingState =>
  workingStates.includes(state as WorkingState);

/** What one can see and do at the step where an import is. */
export function ImportStage(props: StageProps) {
  const { found, isColumns, invalid, errors } = props;
  const { t } = useTranslation('imports');
  if (isWorking(found.state)) return <WorkProgress found={found} state={found.state} />;
  return (
    <>
      {found.fault && (
        <p className="measure my-4 border-s-[3px] border-late ps-4 font-bold">
          {t(`fault_${found.fault as 'failed'}`)}
        </p>
      )}
      {isColumns || found.state === 'mapping' ? (
        <ColumnsForm found={found} invalid={invalid} errors={errors} />
      ) : (
        <Report {...props} />
      )}
      <DeleteStep found={found} />
    </>
  );
}

function Report({ found, part, page, rows, errors }: StageProps) {
  const { t } = useTranslation('imports');
  const { code } = useLanguage();
  const address = importsAddress(code, found.id);
  const pages = Math.ceil(partCount(found, part) / reportPageSize);
  const to = (number: number) =>
    `${address}?${new URLSearchParams({ ...(part === 'all' ? {} : { part }), page: String(number) }).toString()}`;
  const isOpen = found.state === 'checked';
  return (
    <>
      <ImportFacts found={found} />
      {isOpen && <SwapOffer found={found} />}
      {isOpen && <UnknownTerms found={found} />}
      {isOpen && <RunForm found={found} error={errors['mode']} />}
      <UndoStep found={found} />
      <h2 className="mt-8">{t(isOpen ? 'reportTitle' : 'reportDoneTitle')}</h2>
      <p className="mt-2 flex flex-wrap gap-3">
        <ButtonLink to={`${address}/report.csv`} download reload>
          {t('download')}
        </ButtonLink>
        {isOpen && <ButtonLink to={`${address}?step=columns`}>{t('changeColumns')}</ButtonLink>}
      </p>
      <ReportTabs found={found} part={part} />
      {isOpen && part === 'duplicate' && (
        <div className="mb-5">
          <DuplicateChoiceForm chosen={found.choices.duplicates ?? 'skip'} />
        </div>
      )}
      <ReportRows found={found} rows={rows} />
      <Pagination page={page} pages={pages} to={to} />
    </>
  );
}
