import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { AgendaContent } from '../../features/agenda/agenda-content.tsx';
import { AgendaVersions } from '../../features/agenda/agenda-versions.tsx';
import { workingAddress } from '../../features/agenda/preparing.ts';
import { getAgenda } from '../../features/agenda/agenda.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';

export const loader = pageLoader(
  { scopes: ['sessions', 'day', 'groups', 'organisations', 'initiatives', 'terms', 'figures'] },
  async (page) => {
    const letter = page.url.searchParams.get('version') ?? '';
    const [agenda, { t }] = await Promise.all([
      getAgenda(page.db, page.params['slug'] ?? '', letter, page.language),
      createI18n(page.language),
    ]);
    return { agenda, title: t('agenda:agendaTitle') };
  },
);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.agenda.session.title.text ?? ''}`);

export default function AgendaPage() {
  const { agenda, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { session } = agenda;
  return (
    <>
      <SessionHeader
        session={session}
        current="agenda"
        title={title}
        action={
          session.me.mayWrite && (
            <ButtonLink to={workingAddress(code, session.slug)}>{t('edit')}</ButtonLink>
          )
        }
      />
      <AgendaVersions agenda={agenda} />
      <AgendaContent agenda={agenda} />
    </>
  );
}
