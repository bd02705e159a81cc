import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { CampaignYear } from './award.ts';
import { awardsAddress, deskAddress } from './award.ts';
import { DeskEntries, ShortlistForm } from './desk-entries.tsx';
import { DayFields, formOf, wired } from './desk-fields.tsx';
import type { DeskProps } from './desk-setup.tsx';
import { DaysForm, Jurors, PartForms } from './desk-setup.tsx';

/** All years, and beginning one more. */
export function DeskYears({
  years,
  refused,
  errors,
}: Omit<DeskProps, 'desk'> & { years: CampaignYear[] }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const form = formOf('prepare', refused, errors);
  return (
    <>
      <RowList label={t('years')}>
        {years.map(({ year, state }) => (
          <Row
            key={year}
            title={t('titleOf', { year })}
            to={deskAddress(code, year)}
            aside={<Tag tone="plain">{t(`state_${state}`)}</Tag>}
          />
        ))}
      </RowList>
      <h2 className="mt-8 mb-3">{t('prepareTitle')}</h2>
      <Form method="post" noValidate className="grid max-w-[40rem] gap-4">
        <input type="hidden" name="form" value="prepare" />
        <TextInput
          label={t('year')}
          inputMode="numeric"
          width="short"
          {...wired(form, 'year', '')}
        />
        <DayFields form={form} />
        <Checkbox
          name="copy"
          value="yes"
          label={t('copy')}
          defaultChecked={!form.refused || form.refused.typed['copy']?.[0] === 'yes'}
        />
        <p>
          <SubmitButton name="intent" value="prepare">
            {t('prepare')}
          </SubmitButton>
        </p>
      </Form>
    </>
  );
}

/** What one does with a year now, from preparing to announcing. */
export function DeskSteps(props: DeskProps) {
  const { desk, refused, errors } = props;
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const { state, year } = desk;
  const isEarly = state === 'draft' || state === 'prepared';
  const form = formOf('cancel', refused, errors);
  return (
    <>
      <p className="measure mb-4">{t(`next_${state}`)}</p>
      {state === 'draft' && (
        <ConfirmForm
          summary={t('publish')}
          text={t('publishText')}
          action={t('publish')}
          intent="publish"
          variant="main"
        />
      )}
      {state === 'scored' && <ShortlistForm {...props} />}
      {state === 'shortlisted' && (
        <>
          <p className="mb-2">
            <Link
              to={`${awardsAddress(code, year)}?preview=yes`}
              className="inline-flex min-h-target items-center"
            >
              {t('preview')}
            </Link>
          </p>
          <ConfirmForm
            summary={t('announce')}
            text={t('announceText')}
            action={t('announce')}
            intent="announce"
            variant="main"
          />
        </>
      )}
      {(isEarly || state === 'open' || state === 'jury') && <DaysForm {...props} />}
      {isEarly && <PartForms {...props} />}
      {!isEarly && <DeskEntries {...props} />}
      <Jurors {...props} />
      {!['announced', 'cancelled'].includes(state) && (
        <Disclosure summary={t('cancelTitle')} open={Boolean(form.refused)}>
          <Form method="post" noValidate className="grid gap-3">
            <input type="hidden" name="form" value="cancel" />
            <TextArea
              label={t('cancelReason')}
              hint={t('cancelHint')}
              rows={2}
              maxLength={1000}
              {...wired(form, 'cancelReason', '')}
            />
            <p>
              <SubmitButton variant="danger" name="intent" value="cancel">
                {t('cancel')}
              </SubmitButton>
            </p>
          </Form>
        </Disclosure>
      )}
    </>
  );
}
