import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { proposeOne } from '../../features/agenda/call-actions.server.ts';
import { getNewProposal } from '../../features/agenda/call.server.ts';
import { ProposalForm } from '../../features/agenda/proposal-form.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { forbidden } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [proposal, { t }] = await Promise.all([
    getNewProposal(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  // Somebody in the middle of a form when the call closes is told so when it is sent.
  if (!proposal.mayPropose && page.request.method === 'GET') throw forbidden();
  const { session, choices } = proposal;
  return {
    session,
    choices,
    once: randomUUID(),
    title: t('agenda:propose'),
    language: page.language,
  };
});
export const action = pageAction(proposeOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewProposalPage() {
  const { session, choices, once, title, language } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('agenda');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <SessionHeader session={session} current="call" title={title} />
      <p className="measure mb-5">{t('proposeText')}</p>
      <ErrorSummary errors={refused && fields} general={general} />
      <ProposalForm
        start={{
          title: '',
          why: '',
          wanted: '',
          minutes: '20',
          type: 'discussion',
          language,
          speaker: '',
          answer: '',
        }}
        choices={choices}
        mark={{ name: 'once', value: once }}
        question={null}
        isDraft
        search={refused?.search ?? { chosen: [], found: [] }}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
