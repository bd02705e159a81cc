import type { MetaFunction } from '@remix-run/react';
import { Form, useLoaderData } from '@remix-run/react';
import { DossierParts } from '../../features/dossier/dossier-parts.tsx';
import { listDossiers, makeAll } from '../../features/dossier/dossiers.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({ scopes: ['sessions', 'day'] }, async (page) => {
  const [list, { t }] = await Promise.all([listDossiers(page), createI18n(page.language)]);
  return { list, title: t('dossier:dossier') };
});
export const action = pageAction(makeAll);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, `${args.data?.title ?? ''}: ${args.data?.list.session.title.text ?? ''}`);

export default function DossierPage() {
  const { list, title } = useLoaderData<typeof loader>();
  const { t } = useTranslation('dossier');
  const { session, dossiers } = list;
  const hasAny = dossiers.some(({ newest }) => newest !== null);
  return (
    <>
      <SessionHeader
        session={session}
        current="dossier"
        title={title}
        action={
          session.me.mayOrganise &&
          session.agendaLetter && (
            <Form method="post">
              <SubmitButton variant="quiet">{t(hasAny ? 'make' : 'makeFirst')}</SubmitButton>
            </Form>
          )
        }
      />
      <DossierParts session={session} dossiers={dossiers} />
    </>
  );
}
