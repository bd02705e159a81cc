import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Desk, DeskPart } from './award.ts';
import { DayFields, FiveField, LanguageFields, formOf, wired } from './desk-fields.tsx';

export interface DeskProps {
  desk: Desk;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Days and words of the year. */
export function DaysForm({ desk, refused, errors }: DeskProps) {
  const { t } = useTranslation('awards');
  const form = formOf('days', refused, errors);
  return (
    <Disclosure summary={t('daysAndWords')} open={Boolean(form.refused)}>
      <Form method="post" noValidate className="grid max-w-[40rem] gap-4">
        <input type="hidden" name="form" value="days" />
        <DayFields form={form} start={desk} />
        <LanguageFields form={form} field="intro" label={t('intro')} start={desk.intros} long />
        <p>
          <SubmitButton variant="quiet" name="intent" value="change">
            {t('keep')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

interface PartFormProps extends Omit<DeskProps, 'desk'> {
  kind: 'category' | 'criterion';
  part?: DeskPart & { awards?: number; weight?: number };
}

function PartForm({ kind, part, refused, errors }: PartFormProps) {
  const { t } = useTranslation('awards');
  const form = formOf(`${kind}-${part?.id ?? 'new'}`, refused, errors);
  return (
    <Disclosure
      summary={part ? <bdi>{part.name}</bdi> : t(`add_${kind}`)}
      open={Boolean(form.refused)}
    >
      <Form method="post" noValidate className="grid max-w-[40rem] gap-4">
        <input type="hidden" name="form" value={form.mark} />
        <input type="hidden" name="part" value={kind} />
        <input type="hidden" name="id" value={part?.id ?? ''} />
        <LanguageFields form={form} field="name" label={t('name')} start={part?.names ?? {}} />
        <LanguageFields
          form={form}
          field="explanation"
          label={t('explanation')}
          start={part?.explanations ?? {}}
          long
        />
        {kind === 'category' ? (
          <FiveField form={form} name="awards" start={part?.awards ?? 1} />
        ) : (
          <FiveField form={form} name="weight" start={part?.weight ?? 1} />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton variant="quiet" name="intent" value="part">
            {t('keep')}
          </SubmitButton>
          {part && (
            <SubmitButton variant="danger" name="intent" value="remove">
              {t('remove')}
            </SubmitButton>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}

/** Categories and criteria, until the first day. */
export function PartForms({ desk, ...form }: DeskProps) {
  const { t } = useTranslation('awards');
  return (
    <>
      <h2 className="mt-8 mb-2">{t('categories')}</h2>
      {desk.categories.map((part) => (
        <PartForm key={part.id} kind="category" part={part} {...form} />
      ))}
      <PartForm kind="category" {...form} />
      <h2 className="mt-8 mb-2">{t('criteria')}</h2>
      {desk.criteria.map((part) => (
        <PartForm key={part.id} kind="criterion" part={part} {...form} />
      ))}
      <PartForm kind="criterion" {...form} />
    </>
  );
}

/** Who is in the jury, how far they are, and asking one more. */
export function Jurors({ desk, refused, errors }: DeskProps) {
  const { t } = useTranslation('awards');
  const form = formOf('jurors', refused, errors);
  const isOver = !['draft', 'prepared', 'open', 'jury'].includes(desk.state);
  return (
    <section aria-labelledby="jurors" className="my-8">
      <h2 id="jurors" className="mb-2">
        {t('jurors')}
      </h2>
      <RowList label={t('jurors')}>
        {desk.jurors.map(({ id, name, hasAccepted, done, total }) => (
          <Row
            key={id}
            level={3}
            title={<bdi>{name ?? t('nameless')}</bdi>}
            aside={
              hasAccepted ? (
                t('progressWords', { done, total })
              ) : (
                <Tag tone="plain">{t('invited')}</Tag>
              )
            }
          >
            {!isOver && (
              <ConfirmForm
                summary={t('dismiss')}
                text={t('dismissText')}
                action={t('dismiss')}
                intent="dismiss"
              >
                <input type="hidden" name="person" value={id} />
              </ConfirmForm>
            )}
          </Row>
        ))}
      </RowList>
      {!isOver && (
        <Form method="post" noValidate className="mt-4 grid max-w-[30rem] gap-4">
          <input type="hidden" name="form" value="jurors" />
          <TextInput
            type="email"
            label={t('jurorMail')}
            hint={t('jurorMailHint')}
            {...wired(form, 'mail', '')}
          />
          <p>
            <SubmitButton variant="quiet" name="intent" value="invite">
              {t('invite')}
            </SubmitButton>
          </p>
        </Form>
      )}
    </section>
  );
}
