import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import type { Meeting, Voice } from './meeting.ts';
import { answers } from './meeting.ts';

/** One press says whether one comes; the answer that stands has a mark and says so. */
function VoiceForm({ voice, isRemote }: { voice: Voice; isRemote: boolean }) {
  const { t } = useTranslation('meetings');
  const { seat, organisation, answer } = voice;
  const offered = answers.filter((value) => value !== 'remote' || isRemote || answer === 'remote');
  return (
    <Form method="post" className="border-b border-line py-3">
      <input type="hidden" name="seat" value={seat ?? ''} />
      <p>
        <strong>{organisation ? <bdi>{organisation.name}</bdi> : t('myself')}</strong>
        {': '}
        {t(answer ? `said_${answer}` : 'said_nothing')}
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        {offered.map((value) => (
          <Button
            key={value}
            name="answer"
            value={value}
            variant={answer === null && value === 'here' ? 'main' : 'quiet'}
            aria-pressed={answer === value}
            {...(answer === value ? { icon: 'check' as const } : {})}
          >
            {t(`answer_${value}`)}
          </Button>
        ))}
      </p>
    </Form>
  );
}

/** Whether one comes, in the own name and for each seat that one holds. */
export function AnswerForm({ meeting }: { meeting: Meeting }) {
  return (
    <div className="border-t border-line">
      {meeting.me.voices.map((voice) => (
        <VoiceForm key={voice.seat ?? 0} voice={voice} isRemote={meeting.isRemote} />
      ))}
    </div>
  );
}
