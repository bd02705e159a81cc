import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { BallotPart } from '../../features/votes/ballot-part.tsx';
import { actOnVote } from '../../features/votes/vote-action.server.ts';
import { VoteEnd } from '../../features/votes/vote-end.tsx';
import { VoteFacts, VoteLede, VoteMarks } from '../../features/votes/vote-facts.tsx';
import { VoteResultPart } from '../../features/votes/vote-result.tsx';
import { VoteSettings } from '../../features/votes/vote-settings.tsx';
import { voteAddress } from '../../features/votes/vote.ts';
import { getVote, voteIdOf } from '../../features/votes/votes.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PersonText } from '../../ui/person-text.tsx';

export const loader = pageLoader({}, async (page) => {
  const id = voteIdOf(page.params['id']);
  const [shown, viewer] = await Promise.all([getVote(page.db, id, page.language), page.viewer()]);
  const { topic, vote } = shown;
  if (topic.group.slug !== page.params['slug'])
    throw redirect(voteAddress(page.language, topic.group.slug, id));
  // An open vote changes with every ballot and ends by the clock: it is never kept.
  if (vote.state === 'closed' || vote.state === 'decided' || vote.state === 'cancelled')
    page.headers.set('X-Cache-Scopes', `settings,groups,people,organisations,topic:${topic.id}`);
  return { shown, isSignedIn: viewer !== null, seat: page.url.searchParams.get('seat') };
});

export const action = pageAction(actOnVote);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.vote.question ?? '', args.data?.shown.vote.explanation);

export default function VotePage() {
  const { shown, isSignedIn, seat } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const { vote, topic, result } = shown;
  const { fields, general } = formSentences(t, invalid?.errors);
  return (
    <>
      <PageHeader
        back={{ to: topicAddress(code, topic.group.slug, topic.id), label: topic.title }}
        kicker={<VoteMarks vote={vote} />}
        title={<LanguageText lang={vote.language}>{vote.question}</LanguageText>}
        lede={<VoteLede vote={vote} />}
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div>
          <VoteEnd vote={vote} />
          {vote.explanation && (
            <LanguageText lang={vote.language} as="div" className="mb-8">
              <PersonText text={vote.explanation} className="measure" />
            </LanguageText>
          )}
          <BallotPart {...{ page: shown, isSignedIn, seat, invalid }} errors={fields} />
          {result && <VoteResultPart vote={vote} result={result} />}
          <VoteSettings page={shown} invalid={invalid} errors={fields} />
        </div>
        <aside aria-label={t('facts')}>
          <VoteFacts vote={vote} />
        </aside>
      </div>
    </>
  );
}
