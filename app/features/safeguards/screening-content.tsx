import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ScreeningForm } from './screening-form.tsx';
import type { Screening, Screenings } from './safeguards.ts';
import { CheckForm } from './check-form.tsx';

interface Props {
  screenings: Screenings;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Whether what an organisation has seen still holds. */
export function ScreeningTag({ screening }: { screening: Screening }) {
  const { t } = useTranslation('safeguards');
  if (screening.isCurrent) return <Tag tone="ok">{t('screeningHolds')}</Tag>;
  return (
    <Tag tone="plain">{t(screening.withdrawnAt ? 'screeningWithdrawn' : 'screeningOver')}</Tag>
  );
}

/** When, by whom, until when. */
export function ScreeningFacts({ screening }: { screening: Screening }) {
  const { t } = useTranslation('safeguards');
  const { seenOn, seenBy, endsOn } = screening;
  return (
    <>
      {t('seenOn')} <DateText value={seenOn} />
      {seenBy?.name && (
        <>
          {' '}
          · {t('seenBy')} <bdi>{seenBy.name}</bdi>
        </>
      )}{' '}
      · {t('endsOn')} <DateText value={endsOn} />
    </>
  );
}

function WaitingForms({ screenings, invalid, errors }: Props) {
  const { t } = useTranslation('safeguards');
  const { waiting } = screenings;
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting" className="mb-10">
      <h2 id="waiting" className="mb-2">
        {t('waitingTitle')}
      </h2>
      <RowList label={t('waitingTitle')}>
        {waiting.map((one) => {
          const refused =
            typedValue(invalid, 'listing') === String(one.listing) ? invalid : undefined;
          return (
            <Row
              key={one.listing}
              level={3}
              title={<bdi>{one.person.name}</bdi>}
              meta={
                <>
                  {one.category.label} ·{' '}
                  <LanguageText lang={one.language} as="bdi">
                    {one.title}
                  </LanguageText>
                </>
              }
            >
              <ScreeningForm
                listing={one.listing}
                category={one.category.slug}
                categories={screenings.categories}
                invalid={refused}
                errors={refused ? errors : {}}
              />
            </Row>
          );
        })}
      </RowList>
    </section>
  );
}

function SeenRows({ screenings }: Pick<Props, 'screenings'>) {
  const { t } = useTranslation('safeguards');
  const { rows, mayRecord, mayCheck } = screenings;
  return (
    <section aria-labelledby="seen" className="mb-10">
      <h2 id="seen" className="mb-2">
        {t('seenTitle')}
      </h2>
      {rows.length === 0 ? (
        <EmptyState title={t('seenNone')} />
      ) : (
        <RowList label={t('seenTitle')}>
          {rows.map((one) => (
            <Row
              key={one.id}
              level={3}
              title={<bdi>{one.person.name ?? t('nameless')}</bdi>}
              aside={<ScreeningTag screening={one} />}
              meta={
                <>
                  {one.category} · <ScreeningFacts screening={one} />
                </>
              }
            >
              {one.isCurrent && (mayRecord || mayCheck) && (
                <Form method="post">
                  <input type="hidden" name="screening" value={one.id} />
                  <Button name="intent" value="withdraw" variant="link">
                    {t('withdraw')}
                  </Button>
                </Form>
              )}
            </Row>
          ))}
        </RowList>
      )}
    </section>
  );
}

/** What an organisation has seen of whom, who waits for it, and whether the city trusts it. */
export function ScreeningContent({ screenings, invalid, errors }: Props) {
  const { t } = useTranslation('safeguards');
  const { code } = useLanguage();
  const { check, mayRecord, mayCheck, categories } = screenings;
  const intent = typedValue(invalid, 'intent');
  const ownRefused = intent === 'record' && !typedValue(invalid, 'listing') ? invalid : undefined;
  return (
    <>
      <p className="measure mb-8">
        {check ? (
          <>
            <Tag tone="ok">{t('checked')}</Tag> {t('checkedSince')} <DateText value={check.on} />.
          </>
        ) : (
          <>
            <Tag tone="plain">{t('unchecked')}</Tag> {t('uncheckedText')}
          </>
        )}
      </p>
      {mayCheck && (
        <CheckForm
          check={check}
          invalid={intent === 'check' ? invalid : undefined}
          errors={intent === 'check' ? errors : {}}
        />
      )}
      {mayRecord && (
        <>
          <p className="mb-6">
            <Link to={`/${code}/exchange/review`} className="inline-flex min-h-target items-center">
              {t('toQueue')}
            </Link>
          </p>
          <WaitingForms screenings={screenings} invalid={invalid} errors={errors} />
          <section aria-labelledby="record" className="mb-10">
            <h2 id="record" className="mb-4">
              {t('recordTitle')}
            </h2>
            <ScreeningForm
              categories={categories}
              invalid={ownRefused}
              errors={ownRefused ? errors : {}}
            />
          </section>
        </>
      )}
      <SeenRows screenings={screenings} />
    </>
  );
}
