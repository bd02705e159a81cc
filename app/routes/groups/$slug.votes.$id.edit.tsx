import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { actOnDraft } from '../../features/votes/vote-action.server.ts';
import { VoteForm } from '../../features/votes/vote-form.tsx';
import { voteAddress } from '../../features/votes/vote.ts';
import { getVote, getVoteStart, voteIdOf } from '../../features/votes/votes.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const { vote, topic } = await getVote(page.db, voteIdOf(page.params['id']), page.language);
  // What is open is fixed: its page shows it.
  if (vote.state !== 'draft') throw redirect(voteAddress(page.language, topic.group.slug, vote.id));
  return { vote, start: await getVoteStart(page.db, topic.id, page.language) };
});

export const action = pageAction(actOnDraft);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.vote.question ?? '');

export default function DraftVotePage() {
  const { vote, start } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>();
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, invalid?.errors);
  const { topic, mayLead, hasSeats } = start;
  return (
    <>
      <PageHeader
        title={t('changeDraft')}
        back={{ to: voteAddress(code, topic.group.slug, vote.id), label: vote.question }}
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <VoteForm once="" {...{ mayLead, hasSeats, invalid }} stored={vote} errors={fields} />
    </>
  );
}
