import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { topicAddress } from '../../features/topics/topic.ts';
import { actOnNewVote } from '../../features/votes/vote-action.server.ts';
import { VoteForm } from '../../features/votes/vote-form.tsx';
import { getVoteStart, voteIdOf } from '../../features/votes/votes.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [start, { t }] = await Promise.all([
    getVoteStart(page.db, voteIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  const title = t(start.mayLead ? 'votes:newVote' : 'votes:newPoll');
  return { start, once: randomUUID(), title };
});

export const action = pageAction(actOnNewVote);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewVotePage() {
  const { start, once, title } = useLoaderData<typeof loader>();
  const invalid = useActionData<typeof action>();
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, invalid?.errors);
  const { topic, mayLead, hasSeats } = start;
  return (
    <>
      <PageHeader
        title={title}
        back={{ to: topicAddress(code, topic.group.slug, topic.id), label: topic.title }}
        lede={<p>{t(mayLead ? 'newVoteText' : 'newPollText')}</p>}
      />
      <ErrorSummary errors={invalid && fields} general={general} />
      <VoteForm {...{ once, mayLead, hasSeats, invalid }} errors={fields} />
    </>
  );
}
