import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { PaperContent } from '../../features/dossier/paper-content.tsx';
import { PaperKind, PaperTags } from '../../features/dossier/paper-rows.tsx';
import { papersAddress } from '../../features/dossier/paper.ts';
import { getPaper, idOf, slugOf } from '../../features/dossier/papers.server.ts';
import { SessionHeader } from '../../features/sessions/session-header.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';

const scopes = ['sessions', 'commitments', 'groups', 'documents', 'day'];

export const loader = pageLoader({ scopes }, async (page) => {
  const version = page.url.searchParams.get('version');
  const place = {
    slug: slugOf(page.params['slug']),
    id: idOf(page.params['id']),
    version: version === null ? null : idOf(version),
  };
  return getPaper(page.db, place, page.language);
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.paper.title ?? '', args.data?.paper.summary ?? '');

export default function PaperPage() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const { session, paper, me } = page;
  return (
    <>
      <SessionHeader
        session={session}
        current="agenda"
        title={<LanguageText lang={paper.language}>{paper.title}</LanguageText>}
        action={
          me.mayKeep && (
            <ButtonLink to={`${papersAddress(code, session.slug, paper.id)}/edit`}>
              {t('keep')}
            </ButtonLink>
          )
        }
      />
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span>
          <PaperKind paper={paper} />
        </span>
        <PaperTags paper={paper} />
      </p>
      <PaperContent page={page} />
    </>
  );
}
