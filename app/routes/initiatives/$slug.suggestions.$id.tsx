import type { MetaFunction } from '@remix-run/react';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { PersonName } from '../../features/groups/person-name.tsx';
import { ChangedFields } from '../../features/record-history/changed-fields.tsx';
import { DecideForm } from '../../features/record-history/decide-form.tsx';
import { openSuggestion } from '../../features/record-history/open-suggestion.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { answerDecision } from '../../features/record-history/suggestion-actions.server.ts';
import { StateTag, SuggestionWords } from '../../features/record-history/suggestion-words.tsx';
import { TakeOverForm } from '../../features/record-history/take-over-form.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { DateText } from '../../ui/date-text.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, openSuggestion);
export const action = pageAction(answerDecision);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.suggestion.name ?? '');

export default function SuggestionPage() {
  const { suggestion, section: part, start, groups } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { fields, general } = formSentences(
    t,
    // A suggestion that does not fit what stands now says by the field why.
    refused ? refused.errors : start?.errors,
  );
  const { slug, section, state, role, author, sentAt, mayDecide, now, carried } = suggestion;
  return (
    <>
      <PageHeader
        title={t('suggestionTitle', { section: t(`section_${section}`) })}
        kicker={<StateTag state={state} />}
        lede={
          <p>
            {t(role === 'staff' ? 'byStaff' : 'byFollower')}
            {author && (
              <>
                {' ('}
                <PersonName person={author} />)
              </>
            )}
            {' · '}
            <DateText value={sentAt} form="moment" />
          </p>
        }
        back={{ to: recordAddress(code, slug, 'suggestions'), label: t('suggestions') }}
      />
      <ErrorSummary errors={fields} general={general} />
      <SuggestionWords suggestion={suggestion} />
      {carried && (
        <section aria-labelledby="suggested-changes">
          <h2 id="suggested-changes">{t('suggestedChanges')}</h2>
          {groups ? (
            <ChangedFields groups={groups} />
          ) : (
            <p className="measure my-4">{t('unreadable')}</p>
          )}
        </section>
      )}
      {mayDecide && start && part && now && carried && (
        <TakeOverForm
          section={part}
          now={now}
          values={start.values}
          language={carried.in}
          differences={start.differences}
          answer={refused}
          errors={fields}
        />
      )}
      {mayDecide && !start && (
        <>
          <p className="measure">
            {t('changeFirst')}{' '}
            <Link to={recordAddress(code, slug, 'edit', section)}>{t('toRecord')}</Link>
          </p>
          <DecideForm refused={refused} errors={fields} />
        </>
      )}
      {state === 'open' && !mayDecide && <p className="measure">{t('notYours')}</p>}
    </>
  );
}
