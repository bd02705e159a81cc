import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { CallContent } from '../../features/agenda/call-content.tsx';
import { proposalAddress } from '../../features/agenda/call.ts';
import { getCall } from '../../features/agenda/call.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';

export const loader = pageLoader({ scopes: ['sessions', 'day'] }, async (page) => {
  const [call, { t }] = await Promise.all([
    getCall(page.db, page.params['slug'] ?? '', page.language),
    createI18n(page.language),
  ]);
  return { call, title: t('agenda:callTitle') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.call.session.title.text ?? ''}`);

export default function CallPage() {
  const { call, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  return (
    <>
      <SessionHeader
        session={call.session}
        current="call"
        title={title}
        action={
          call.mayPropose && (
            <ButtonLink to={proposalAddress(code, call.session.slug, 'new')} variant="main">
              {t('propose')}
            </ButtonLink>
          )
        }
      />
      <CallContent call={call} />
    </>
  );
}
