import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import type { LinkSearch, ProposalPage } from './call.ts';
import { speakerOf } from './call.ts';
import { DecisionForm } from './decision-form.tsx';
import { ProposalForm } from './proposal-form.tsx';

interface ProposalPartsProps {
  proposal: ProposalPage;
  invalid: InvalidForm | undefined;
  /** What a search for links found in the form that came back. */
  search: LinkSearch | undefined;
  errors: Record<string, string | undefined>;
}

/** What who reads may do with a proposal: change and answer, take back, decide. */
export function ProposalParts({ proposal, invalid, search, errors }: ProposalPartsProps) {
  const { t } = useTranslation('agenda');
  const { item, mayChange, mayWithdraw, mayDecide, choices } = proposal;
  const deciding = invalid?.typed['intent']?.[0] === 'decide';
  const question = item.state === 'question' ? item.reason : null;
  return (
    <>
      {mayChange && choices && (
        <section aria-labelledby="change" className="mt-8">
          <h2 id="change">{t(question ? 'answerTitle' : 'changeTitle')}</h2>
          <ProposalForm
            start={{
              title: item.title,
              why: item.why ?? '',
              wanted: item.wanted ?? '',
              minutes: String(item.minutes),
              type: item.type,
              language: item.language,
              speaker: speakerOf(item),
              answer: item.answer ?? '',
            }}
            choices={choices}
            mark={{ name: 'revision', value: String(item.revision) }}
            question={question}
            isDraft={item.state === 'draft'}
            search={search ?? { chosen: item.links, found: [] }}
            invalid={deciding ? undefined : invalid}
            errors={deciding ? {} : errors}
          />
        </section>
      )}
      {mayDecide && (
        <section aria-labelledby="decide" className="mt-8">
          <h2 id="decide">{t('decideTitle')}</h2>
          <DecisionForm
            proposal={proposal}
            invalid={deciding ? invalid : undefined}
            errors={deciding ? errors : {}}
          />
        </section>
      )}
      {mayWithdraw && (
        <ConfirmForm
          summary={t('withdrawTitle')}
          text={t(item.state === 'draft' ? 'withdrawDraft' : 'withdrawText')}
          action={t('withdrawSubmit')}
          intent="withdraw"
          className="mt-8"
        >
          <input type="hidden" name="revision" value={item.revision} />
        </ConfirmForm>
      )}
    </>
  );
}
