import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { GroupRequest } from './group.ts';
import { PersonName } from './person-name.tsx';
import { useOneForm } from './refused-form.ts';

function AnswerForm({
  request,
  invalid,
}: {
  request: GroupRequest;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  const form = useOneForm(invalid, 'answer', request.id);
  return (
    <Form method="post" noValidate className="mt-3 grid gap-3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="kind" value={request.kind} />
      <input type="hidden" name="target" value={request.id} />
      <TextArea
        name="answer"
        id={form.id('answer')}
        label={t('answer')}
        hint={t('answerHint')}
        rows={2}
        maxLength={2000}
        error={form.error('answer')}
        defaultValue={form.value('answer')}
      />
      <p className="flex flex-wrap gap-3">
        <Button name="accepts" value="yes" variant="quiet" icon="check">
          {t('accept')}
        </Button>
        <Button name="accepts" value="no" variant="danger">
          {t('decline')}
        </Button>
      </p>
    </Form>
  );
}

/** Who waits for an answer: what they wrote, and the answer right below it. */
export function RequestLines({
  requests,
  invalid,
}: {
  requests: readonly GroupRequest[];
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('groups');
  return (
    <ul className="border-t border-line">
      {requests.map((request) => (
        <li key={`${request.kind}-${request.id}`} className="border-b border-line py-4">
          <h3 className="text-lg">
            {request.organisation ? (
              <>
                <bdi>{request.organisation.name}</bdi> ({t('requestSeat')})
              </>
            ) : (
              <PersonName person={request.person} />
            )}
          </h3>
          <p className="meta">
            {request.organisation && (
              <>
                <PersonName person={request.person} /> ·{' '}
              </>
            )}
            {t('askedOn')} <DateText value={request.askedAt} />
          </p>
          <PersonText text={request.reason} className="measure mt-1" />
          {request.isMine ? (
            <p className="meta mt-2">{t('ownRequest')}</p>
          ) : (
            <AnswerForm request={request} invalid={invalid} />
          )}
        </li>
      ))}
    </ul>
  );
}
