import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { Commitment, CommitmentChoices } from './commitment.ts';
import { CloseForm, DropForm, ReopenForm } from './ending-forms.tsx';
import { DueForm, OwnerForm, ScopeForm } from './shift-forms.tsx';
import type { Refused, Step } from './step-form.tsx';

/** What an organiser can do with a commitment now, each as a form of its own; a refused one is open. */
export function CommitmentSettings({
  commitment,
  choices,
  invalid,
  errors,
}: {
  commitment: Commitment;
  choices: CommitmentChoices;
  invalid: InvalidForm | undefined;
  errors: Refused['errors'];
}) {
  const { t } = useTranslation('commitments');
  const { state } = commitment;
  const sent = invalid?.typed['intent']?.[0];
  const refusedFor = (intent: Step): Refused =>
    sent === intent ? { invalid, errors } : { invalid: undefined, errors: {} };
  const isOpen = state === 'open' || state === 'reported_done';
  const props = (intent: Step) => ({ commitment, refused: refusedFor(intent) });
  const forms: { intent: Step; form: ReactNode }[] = [
    ...(state === 'reported_done'
      ? [{ intent: 'close' as const, form: <CloseForm {...props('close')} /> }]
      : []),
    ...(isOpen
      ? [
          {
            intent: 'due' as const,
            form: <DueForm {...props('due')} sessions={choices.sessions} />,
          },
          { intent: 'scope' as const, form: <ScopeForm {...props('scope')} /> },
          {
            intent: 'owner' as const,
            form: <OwnerForm {...props('owner')} choices={choices} />,
          },
          {
            intent: 'drop' as const,
            form: <DropForm {...props('drop')} decisions={choices.decisions} />,
          },
        ]
      : []),
    ...(state === 'open'
      ? []
      : [{ intent: 'reopen' as const, form: <ReopenForm {...props('reopen')} /> }]),
  ];
  return (
    <div className="grid gap-2">
      {forms.map(({ intent, form }, index) => (
        <Disclosure
          key={intent}
          summary={t(`do_${intent}`)}
          open={sent ? sent === intent : index === 0}
          className="border-b border-line"
        >
          {form}
        </Disclosure>
      ))}
    </div>
  );
}
