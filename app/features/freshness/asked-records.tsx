import { Form } from '@remix-run/react';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Freshness } from '../initiatives/freshness.tsx';
import type { AskedRecord } from './freshness.ts';
import { seenOf } from './freshness.ts';

/** Which records a form is about, each as the page shows it. */
export function SeenFields({ records }: { records: readonly { slug: string; version: number }[] }) {
  return records.map((record) => (
    <input key={record.slug} type="hidden" name="seen" value={seenOf(record)} />
  ));
}

function Answers({ record }: { record: AskedRecord }) {
  const { t } = useTranslation('freshness');
  const { code } = useLanguage();
  const name = (
    <VisuallyHidden>
      {': '}
      <LanguageText lang={record.nameLanguage}>{record.name}</LanguageText>
    </VisuallyHidden>
  );
  return (
    <>
      {record.isChanged && <p className="mt-2 font-bold">{t('changedSince')}</p>}
      <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-1">
        <Form method="post">
          <SeenFields records={[record]} />
          <SubmitButton variant="quiet" name="intent" value="right">
            {t('right')}
            {name}
          </SubmitButton>
        </Form>
        <ButtonLink to={`/${code}/initiatives/${record.slug}/edit`} variant="link">
          {t('change')}
          {name}
        </ButtonLink>
      </div>
      <ConfirmForm
        summary={
          <>
            {t('hasEnded')}
            {name}
          </>
        }
        text={t('endedText')}
        action={t('ended')}
        intent="ended"
        variant="quiet"
      >
        <SeenFields records={[record]} />
      </ConfirmForm>
    </>
  );
}

/** The records that a mail asks about, each with what one can say of it. */
export function AskedRecords({
  records,
  today,
}: {
  records: readonly AskedRecord[];
  today: string;
}) {
  const { t } = useTranslation('freshness');
  const { t: tInitiatives } = useTranslation('initiatives');
  const { code, locale } = useLanguage();
  const list = shortList(locale);
  return (
    <RowList label={t('recordsLabel')}>
      {records.map((record) => (
        <Row
          key={record.slug}
          title={<LanguageText lang={record.nameLanguage}>{record.name}</LanguageText>}
          to={`/${code}/initiatives/${record.slug}`}
          aside={
            record.answer ? (
              <Tag tone="ok" icon="check">
                {t(`answer_${record.answer}`)}
              </Tag>
            ) : (
              <Tag tone="plain">{tInitiatives(`status_${record.status}`)}</Tag>
            )
          }
        >
          {record.summary && (
            <LanguageText lang={record.summaryLanguage}>{record.summary}</LanguageText>
          )}
          <p className="meta mt-1">
            {record.places.length > 0 && `${list.format(record.places.slice(0, 4))} · `}
            <Freshness confirmedOn={record.confirmedOn} status={record.status} today={today} />
          </p>
          {!record.answer && <Answers record={record} />}
        </Row>
      ))}
    </RowList>
  );
}
