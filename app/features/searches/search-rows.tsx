import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { SearchFilters, SearchName } from './search-name.tsx';
import type { DirectorySearch, SavedSearch } from './search.ts';

/** When each of them comes, of a search of the directory. */
const directoryPaces = [
  { value: 'daily', hint: 'directoryHint_daily' },
  { value: 'weekly', hint: 'directoryHint_weekly' },
  { value: 'site', hint: 'directoryHint_site' },
] as const;
const exchangePaces = [
  { value: 'daily', hint: 'paceHint_daily' },
  { value: 'at_once', hint: 'paceHint_at_once' },
  { value: 'site', hint: 'paceHint_site' },
] as const;

interface ChangeProps {
  search: SavedSearch;
  /** The form as it was refused, where it was this one. */
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Name and pace of one search; only a refused form keeps the plain ids, to which the summary leads. */
function ChangeForm({ search, refused, errors }: ChangeProps) {
  const { t } = useTranslation('searches');
  const own = (name: string) => (refused ? {} : { id: `${name}-${search.id}` });
  return (
    <Form method="post" className="grid max-w-[30rem] gap-4">
      <input type="hidden" name="id" value={search.id} />
      <TextInput
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={80}
        defaultValue={refused?.typed['name']?.[0] ?? search.name ?? ''}
        error={refused && errors['name']}
        {...own('name')}
      />
      <RadioGroup
        name="pace"
        label={t('pace')}
        defaultValue={refused?.typed['pace']?.[0] ?? search.pace}
        options={(search.directory ? directoryPaces : exchangePaces).map(({ value, hint }) => ({
          value,
          label: t(`pace_${value}`),
          hint: t(hint),
        }))}
        error={refused && errors['pace']}
        {...own('pace')}
      />
      <p>
        <SubmitButton variant="quiet" name="intent" value="change">
          {t('keep')}
        </SubmitButton>
      </p>
    </Form>
  );
}

function FreshTag({ search: { isPaused, fresh } }: { search: SavedSearch }) {
  const { t } = useTranslation('searches');
  if (isPaused) return <Tag tone="plain">{t('paused')}</Tag>;
  if (fresh === 0) return null;
  return <Tag tone="need">{fresh > 20 ? t('freshMany') : t('fresh', { count: fresh })}</Tag>;
}

/** The newest that a search of the directory found. */
function News({ search: { news } }: { search: DirectorySearch }) {
  const { code } = useLanguage();
  if (news.length === 0) return null;
  return (
    <ul className="my-1 list-[square] ps-5">
      {news.map(({ slug, name, language }) => (
        <li key={slug}>
          <Link to={`/${code}/initiatives/${slug}`} className="inline-flex min-h-6 items-center">
            <LanguageText lang={language}>{name}</LanguageText>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function SearchRow({ search, refused, errors }: ChangeProps) {
  const { t } = useTranslation('searches');
  const name = (
    <VisuallyHidden>
      {': '}
      <SearchName search={search} />
    </VisuallyHidden>
  );
  return (
    <Row title={<SearchName search={search} />} aside={<FreshTag search={search} />}>
      <p className="meta">
        {search.name && (
          <>
            <SearchFilters search={search} />
            {' · '}
          </>
        )}
        {t(`pace_${search.pace}`)}
      </p>
      {search.directory && <News search={search} />}
      <Form method="post" className="my-2 flex flex-wrap gap-x-5 gap-y-1">
        <input type="hidden" name="id" value={search.id} />
        <SubmitButton variant="quiet" name="intent" value="open">
          {t('open')}
          {name}
        </SubmitButton>
        <SubmitButton variant="link" name="intent" value={search.isPaused ? 'resume' : 'pause'}>
          {t(search.isPaused ? 'resume' : 'pause')}
          {name}
        </SubmitButton>
        <SubmitButton variant="link" name="intent" value="delete">
          {t('delete')}
          {name}
        </SubmitButton>
      </Form>
      <Disclosure
        summary={
          <>
            {t('change')}
            {name}
          </>
        }
        open={Boolean(refused)}
      >
        <ChangeForm search={search} refused={refused} errors={errors} />
      </Disclosure>
    </Row>
  );
}

/** One's saved searches, each with what is new and how one hears of it. */
export function SearchRows({
  rows,
  refused,
  errors,
}: Omit<ChangeProps, 'search'> & { rows: readonly SavedSearch[] }) {
  const { t } = useTranslation('searches');
  const about = refused?.typed['intent']?.[0] === 'change' && refused.typed['id']?.[0];
  return (
    <RowList label={t('title')}>
      {rows.map((search) => (
        <SearchRow
          key={search.id}
          search={search}
          refused={about === String(search.id) ? refused : undefined}
          errors={errors}
        />
      ))}
    </RowList>
  );
}
