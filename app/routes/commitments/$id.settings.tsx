import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { changeOne } from '../../features/commitments/commitment-actions.server.ts';
import { StandingTags } from '../../features/commitments/standing-tag.tsx';
import { CommitmentSettings } from '../../features/commitments/commitment-settings.tsx';
import { commitmentAddress } from '../../features/commitments/commitment.ts';
import {
  commitmentIdOf,
  getCommitment,
  listCommitmentChoices,
} from '../../features/commitments/commitments.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = commitmentIdOf(page.params['id']);
  const [commitment, choices, { t }] = await Promise.all([
    getCommitment(page.db, id, page.language),
    listCommitmentChoices(page.db, id, page.language),
    createI18n(page.language),
  ]);
  return { commitment, choices, title: t('commitments:settings') };
});
export const action = pageAction(changeOne);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function CommitmentSettingsPage() {
  const { commitment, choices, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader
        back={{ to: commitmentAddress(code, commitment.id), label: t('toCommitment') }}
        title={title}
        kicker={<StandingTags commitment={commitment} />}
        lede={
          <p>
            <LanguageText lang={commitment.language}>{commitment.deliverable}</LanguageText>
          </p>
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <CommitmentSettings
        commitment={commitment}
        choices={choices}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
