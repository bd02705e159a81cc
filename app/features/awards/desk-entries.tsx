import { Form, Link } from '@remix-run/react';
import { numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { DeskCategory, DeskEntry } from './award.ts';
import { LanguageFields, formOf, wired } from './desk-fields.tsx';
import type { DeskProps } from './desk-setup.tsx';

type EntryProps = DeskProps & { entry: DeskEntry };

const twoPlaces = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** What the scores came to: mean, distance, sheets; whose they are nobody reads. */
function useFigures() {
  const { t } = useTranslation('awards');
  const { locale } = useLanguage();
  const format = numberFormat(locale, twoPlaces);
  return ({ mean, spread, sheets, isTie }: DeskEntry) =>
    mean === null || spread === null || sheets === null
      ? null
      : [
          t('mean', { mean: format.format(mean) }),
          t('spread', { spread: format.format(spread) }),
          t('sheets', { n: sheets }),
          ...(isTie ? [t('tie')] : []),
        ].join(' · ');
}

function Reasons({ entry }: { entry: DeskEntry }) {
  const { t } = useTranslation('awards');
  if (entry.reasons.length === 0) return null;
  return (
    <Disclosure summary={t('reasons')}>
      {entry.reasons.map(({ text, language }, place) => (
        <LanguageText
          key={place}
          lang={language}
          as="blockquote"
          className="measure mb-2 whitespace-pre-line"
        >
          {text}
        </LanguageText>
      ))}
    </Disclosure>
  );
}

function RefuseForm({ entry, refused, errors }: EntryProps) {
  const { t } = useTranslation('awards');
  const form = formOf(`refuse-${entry.id}`, refused, errors);
  return (
    <Disclosure summary={t('refuseTitle')} open={Boolean(form.refused)}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="form" value={form.mark} />
        <input type="hidden" name="entry" value={entry.id} />
        <TextArea
          label={t('refusal')}
          hint={t('refusalHint')}
          rows={2}
          maxLength={1000}
          {...wired(form, 'refusal', '')}
        />
        <p>
          <SubmitButton variant="danger" name="intent" value="refuse">
            {t('refuse')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

function AwardForm({ entry, desk, refused, errors }: EntryProps) {
  const { t } = useTranslation('awards');
  const form = formOf(`award-${entry.id}`, refused, errors);
  const wins = form.refused ? form.refused.typed['wins']?.[0] === 'yes' : entry.isWinner;
  const isFinal = desk.state === 'announced';
  return (
    <Disclosure summary={t(isFinal ? 'correct' : 'decide')} open={Boolean(form.refused)}>
      <Form method="post" noValidate className="grid max-w-[40rem] gap-4">
        <input type="hidden" name="form" value={form.mark} />
        <input type="hidden" name="entry" value={entry.id} />
        <Checkbox
          name="wins"
          value="yes"
          label={t('wins')}
          defaultChecked={wins}
          error={form.errors['wins']}
          id={form.refused ? undefined : `wins-${form.mark}`}
        />
        <LanguageFields
          form={form}
          field="sentence"
          label={t('sentence')}
          start={entry.sentences}
          long
        />
        {isFinal && (
          <TextArea
            label={t('correctionNote')}
            hint={t('correctionHint')}
            rows={2}
            maxLength={1000}
            {...wired(form, 'note', '')}
          />
        )}
        <p>
          <SubmitButton variant="quiet" name="intent" value="award">
            {t('keep')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

function EntryTag({ entry }: { entry: DeskEntry }) {
  const { t } = useTranslation('awards');
  if (entry.isWinner) return <Tag tone="ok">{t('winner')}</Tag>;
  if (entry.isShortlisted) return <Tag tone="calm">{t('onShortlist')}</Tag>;
  return entry.state === 'open' ? null : <Tag tone="plain">{t(`entry_${entry.state}`)}</Tag>;
}

function EntryRow(props: EntryProps) {
  const { entry, desk } = props;
  const { code } = useLanguage();
  const figures = useFigures();
  const { t } = useTranslation('awards');
  const mayRefuse = entry.state === 'open' && ['open', 'jury', 'scored'].includes(desk.state);
  return (
    <Row
      level={4}
      title={
        <Link to={`/${code}/initiatives/${entry.slug}`}>
          <LanguageText lang={entry.nameLanguage}>{entry.name}</LanguageText>
        </Link>
      }
      aside={<EntryTag entry={entry} />}
      meta={figures(entry)}
    >
      {entry.refusal && (
        <p>
          {t('refusedWhy')} <bdi>{entry.refusal}</bdi>
        </p>
      )}
      <Reasons entry={entry} />
      {mayRefuse && <RefuseForm {...props} />}
      {entry.isShortlisted && <AwardForm {...props} />}
    </Row>
  );
}

/** What was put forward, by category, and what staff do about each. */
export function DeskEntries(props: DeskProps) {
  const { t } = useTranslation('awards');
  const { categories } = props.desk;
  return (
    <section aria-labelledby="entries" className="my-8">
      <h2 id="entries" className="mb-2">
        {t('entries')}
      </h2>
      {categories.map((category) => (
        <section key={category.id} aria-labelledby={`entries-${category.id}`} className="mb-6">
          <h3 id={`entries-${category.id}`} className="mb-1">
            <bdi>{category.name}</bdi>
          </h3>
          {category.reason && (
            <p className="measure">
              {t('againstOrder')} <bdi>{category.reason}</bdi>
            </p>
          )}
          {category.entries.length === 0 ? (
            <p>{t('noEntries')}</p>
          ) : (
            <RowList label={category.name}>
              {category.entries.map((entry) => (
                <EntryRow key={entry.id} {...props} entry={entry} />
              ))}
            </RowList>
          )}
        </section>
      ))}
    </section>
  );
}

function ShortlistFields({
  category,
  refused,
  errors,
}: Omit<DeskProps, 'desk'> & { category: DeskCategory }) {
  const { t } = useTranslation('awards');
  const figures = useFigures();
  const name = `chosen_${category.id}`;
  const form = formOf('shortlist', refused, errors);
  const open = category.entries.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  return (
    <fieldset id={`field-${name}`} tabIndex={-1} className="grid min-w-0 gap-1">
      <legend className="font-bold">
        <bdi>{category.name}</bdi>
      </legend>
      {form.errors[name] && <p className="font-bold text-late">{form.errors[name]}</p>}
      {open.map((entry) => (
        <Checkbox
          key={entry.id}
          name={name}
          id={`${name}-${entry.id}`}
          value={entry.id}
          label={<LanguageText lang={entry.nameLanguage}>{entry.name}</LanguageText>}
          hint={(entry.sheets ?? 0) < 2 ? t('tooFewSheets') : (figures(entry) ?? undefined)}
          disabled={(entry.sheets ?? 0) < 2}
          defaultChecked={
            form.refused
              ? (form.refused.typed[name] ?? []).includes(String(entry.id))
              : entry.isSuggested
          }
        />
      ))}
      <TextArea
        label={t('orderReason')}
        hint={t('orderReasonHint')}
        rows={2}
        maxLength={1000}
        optional
        {...wired(form, `reason_${category.id}`, '')}
      />
    </fieldset>
  );
}

/** The shortlist of all categories at once, chosen by the order of the scores to begin with. */
export function ShortlistForm({ desk, ...form }: DeskProps) {
  const { t } = useTranslation('awards');
  return (
    <section aria-labelledby="shortlist" className="my-8">
      <h2 id="shortlist" className="mb-2">
        {t('makeShortlist')}
      </h2>
      <p className="measure mb-4">{t('makeShortlistText')}</p>
      <Form method="post" noValidate className="grid max-w-[40rem] gap-6">
        <input type="hidden" name="form" value="shortlist" />
        {desk.categories.map((category) => (
          <ShortlistFields key={category.id} category={category} {...form} />
        ))}
        <p>
          <SubmitButton name="intent" value="shortlist">
            {t('keepShortlist')}
          </SubmitButton>
        </p>
      </Form>
    </section>
  );
}
