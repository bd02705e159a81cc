import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { changeOneItem } from '../../features/agenda/agenda-actions.server.ts';
import { workingAddress } from '../../features/agenda/preparing.ts';
import { getAgendaItem } from '../../features/agenda/agenda.server.ts';
import { itemIdOf } from '../../features/agenda/call.server.ts';
import { proposalAddress } from '../../features/agenda/call.ts';
import { ItemForm } from '../../features/agenda/item-form.tsx';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const id = itemIdOf(page.params['id']);
  return { shown: await getAgendaItem(page.db, page.params['slug'] ?? '', id, page.language) };
});
export const action = pageAction(changeOneItem);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.shown.item.title ?? '');

export default function AgendaItemRoute() {
  const { shown } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { session, item, mayChange } = shown;
  return (
    <>
      <SessionHeader
        session={session}
        current="agenda"
        title={<LanguageText lang={item.language}>{item.title}</LanguageText>}
        action={
          <>
            <ButtonLink to={`${workingAddress(code, session.slug)}#item-${item.id}`}>
              {t('toEdit')}
            </ButtonLink>
            {item.isProposed && (
              <ButtonLink to={proposalAddress(code, session.slug, item.id)}>
                {t('toProposal')}
              </ButtonLink>
            )}
          </>
        }
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {mayChange ? (
        <ItemForm page={shown} search={refused?.search} invalid={refused} errors={fields} />
      ) : (
        <p>{t('readOnly')}</p>
      )}
    </>
  );
}
