import { Form } from '@remix-run/react';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { Freshness } from '../initiatives/freshness.tsx';
import { SeenFields } from './asked-records.tsx';
import type { OwnRecord } from './freshness.ts';

/** One press for all that wait. */
export function ConfirmAll({ records }: { records: readonly { slug: string; version: number }[] }) {
  const { t } = useTranslation('freshness');
  return (
    <Form method="post">
      <SeenFields records={records} />
      <SubmitButton name="intent" value="right">
        {t('allRight')}
      </SubmitButton>
    </Form>
  );
}

/** The records that one's organisations keep, those that wait first. */
export function OwnRecords({ records, today }: { records: readonly OwnRecord[]; today: string }) {
  const { t } = useTranslation('freshness');
  const { code, locale } = useLanguage();
  const list = shortList(locale);
  return (
    <RowList label={t('mineTitle')}>
      {records.map((record) => {
        const name = (
          <VisuallyHidden>
            {': '}
            <LanguageText lang={record.nameLanguage}>{record.name}</LanguageText>
          </VisuallyHidden>
        );
        return (
          <Row
            key={record.slug}
            title={<LanguageText lang={record.nameLanguage}>{record.name}</LanguageText>}
            to={`/${code}/initiatives/${record.slug}`}
            aside={record.isDue && <Tag tone="need">{t('due')}</Tag>}
          >
            <p className="meta">
              <span suppressHydrationWarning>
                {t('keptBy', { organisations: list.format(record.organisations) })}
              </span>
              {' · '}
              <Freshness confirmedOn={record.confirmedOn} status={record.status} today={today} />
            </p>
            <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
              {record.isDue && (
                <Form method="post">
                  <SeenFields records={[record]} />
                  <SubmitButton variant="quiet" name="intent" value="right">
                    {t('right')}
                    {name}
                  </SubmitButton>
                </Form>
              )}
              <ButtonLink to={`/${code}/initiatives/${record.slug}/edit`} variant="link">
                {t('change')}
                {name}
              </ButtonLink>
            </div>
          </Row>
        );
      })}
    </RowList>
  );
}
