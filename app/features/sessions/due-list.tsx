import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import { AddDueForm, PlanForm, TickForm } from './due-forms.tsx';
import { DueDay, DueName, DueState } from './due-name.tsx';
import type { Deadline, Preparation } from './session-pages.ts';

interface DueListProps {
  preparation: Preparation;
  invalid: InvalidForm | undefined;
}

function DueRow({
  deadline,
  preparation: { people, mayPlan, mayTick },
  invalid,
}: DueListProps & { deadline: Deadline }) {
  const { t } = useTranslation('sessions');
  const { owner, doneAt, doneBy, isDone, showsItself } = deadline;
  return (
    <li className="border-b border-line py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="text-base font-bold">
          <DueName deadline={deadline} />
        </h3>
        <DueState deadline={deadline} />
      </div>
      <p>
        <DueDay deadline={deadline} />
        {' · '}
        {owner ? <PersonName person={owner} /> : <span className="text-soft">{t('nobody')}</span>}
        {doneAt && (
          <span className="meta">
            {' · '}
            {t('doneOn')} <DateText value={doneAt} />
            {doneBy && doneBy.id !== owner?.id && (
              <>
                {' ('}
                <PersonName person={doneBy} />)
              </>
            )}
          </span>
        )}
      </p>
      <div className="flex flex-wrap items-start gap-x-6">
        {mayTick && !showsItself && <TickForm deadline={deadline} />}
        {mayPlan && !isDone && <PlanForm deadline={deadline} people={people} invalid={invalid} />}
      </div>
    </li>
  );
}

/** What is due, in order of time, by whom; what is late is named first. */
export function DueList({ preparation, invalid }: DueListProps) {
  const { t } = useTranslation('sessions');
  const { deadlines, people, mayPlan } = preparation;
  const late = deadlines.filter(({ isLate }) => isLate);
  return (
    <section id="due" aria-labelledby="due-title">
      <h2 id="due-title" className="mb-2">
        {t('dueTitle')}
      </h2>
      {late.length > 0 && (
        <p className="measure mb-3 border-s-[5px] border-late ps-4 font-bold text-late">
          {t('lateCount', { count: late.length })}
        </p>
      )}
      <ol className="max-w-[54rem] border-t border-line">
        {deadlines.map((deadline) => (
          <DueRow
            key={deadline.id}
            deadline={deadline}
            preparation={preparation}
            invalid={invalid}
          />
        ))}
      </ol>
      {mayPlan && <AddDueForm people={people} invalid={invalid} />}
    </section>
  );
}
