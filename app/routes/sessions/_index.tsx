import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { RegisterLink } from '../../features/commitments/register-link.tsx';
import { PastSessions, SessionLines } from '../../features/sessions/session-lines.tsx';
import { sessionAddress } from '../../features/sessions/session.ts';
import { listSessions } from '../../features/sessions/sessions.server.ts';
import { YearLine } from '../../features/site/year-line.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';

// `day`: what was to come is past, and calls open and close, without anybody writing.
export const loader = pageLoader({ scopes: ['sessions', 'day'] }, async (page) => {
  const asked = page.url.searchParams.get('page') ?? '1';
  if (!/^[1-9]\d{0,4}$/.test(asked)) throw notFound();
  const [list, { t }] = await Promise.all([
    listSessions(page.db, Number(asked), page.language),
    createI18n(page.language),
  ]);
  return { list, title: t('sessions:title'), description: t('sessions:lede') };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function SessionsPage() {
  const { list, title, description } = useLoaderData<typeof loader>();
  const { t } = useTranslation('sessions');
  const { code } = useLanguage();
  const here = sessionAddress(code);
  const { upcoming, past, page, pages, line, today, mayOrganise, hasDuties } = list;
  return (
    <>
      <PageHeader
        title={title}
        lede={<p>{description}</p>}
        action={
          hasDuties && (
            <>
              {mayOrganise && (
                <ButtonLink to={`${here}/new`} variant="main">
                  {t('make')}
                </ButtonLink>
              )}
              <ButtonLink to={`${here}/due`}>{t('dueTitle')}</ButtonLink>
              {mayOrganise && <ButtonLink to={`${here}/template`}>{t('template')}</ButtonLink>}
            </>
          )
        }
      />
      {line.length > 0 && page === 1 && <YearLine sessions={line} today={today} />}
      <div className="mt-10 grid max-w-[54rem] gap-12">
        {page === 1 && (
          <section aria-labelledby="upcoming">
            <h2 id="upcoming" className="mb-2">
              {t('upcoming')}
            </h2>
            {upcoming.length > 0 ? (
              <SessionLines rows={upcoming} label={t('upcoming')} level={3} />
            ) : (
              <EmptyState title={t('noneNext')}>{t('noneNextText')}</EmptyState>
            )}
          </section>
        )}
        {past.length > 0 && (
          <section aria-labelledby="past">
            <h2 id="past">{t('past')}</h2>
            <PastSessions rows={past} />
            <Pagination page={page} pages={pages} to={(number) => `${here}?page=${number}`} />
          </section>
        )}
        <p className="flex flex-wrap gap-x-8">
          <RegisterLink />
          <a
            href={`/open-data/sessions.ics?lang=${code}`}
            className="inline-flex min-h-target items-center"
          >
            {t('subscribe')}
          </a>
        </p>
      </div>
    </>
  );
}
