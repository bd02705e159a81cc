import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { ChangedFields } from '../../features/record-history/changed-fields.tsx';
import { ChooseVersions } from '../../features/record-history/choose-versions.tsx';
import {
  compareVersions,
  slugOf,
  versionIdOf,
} from '../../features/record-history/record-history.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { RestoreLinks } from '../../features/record-history/restore-links.tsx';
import { VersionFacts } from '../../features/record-history/version-facts.tsx';
import { WithheldNotes, WithholdLink } from '../../features/record-history/withheld-notes.tsx';
import { compareInWords } from '../../features/record-history/wording.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader(
  { scopes: ['initiatives', 'organisations', 'terms'] },
  async (page) => {
    page.headers.set('X-Robots-Tag', 'noindex');
    const [from, to] = ['from', 'to'].map((name) => versionIdOf(page.url.searchParams.get(name)));
    if (!to) throw notFound();
    // Whoever chose them the other way round, or twice the same, means what lies between, or that one change.
    const between =
      from && from !== to
        ? { from: Math.min(from, to), to: Math.max(from, to) }
        : { from: null, to };
    const slug = slugOf(page.params['slug']);
    const compared = await compareVersions(page.db, slug, between, page.language);
    const { before, after, labels, ...shown } = compared;
    const { section } = compared;
    const groups =
      before && after ? await compareInWords(page, { section, before, after, labels }) : null;
    return { compared: shown, groups };
  },
);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.compared.name ?? '');

export default function CompareVersionsPage() {
  const { compared, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { slug, section, from, to, mode, others, withholds } = compared;
  return (
    <>
      <PageHeader
        title={t('compareTitle', { section: t(`section_${section}`) })}
        lede={
          <>
            <p>
              {from && (
                <>
                  {t('compareFrom')}: <VersionFacts version={from} />
                  <br />
                  {t('compareTo')}:{' '}
                </>
              )}
              <VersionFacts version={to} />
            </p>
            {!from && to.reason && (
              <p>
                <bdi>{to.reason}</bdi>
              </p>
            )}
          </>
        }
        back={{ to: recordAddress(code, slug, 'history'), label: t('changes') }}
      />
      <WithheldNotes parts={to.withheld} />
      {groups ? (
        <ChangedFields groups={groups} />
      ) : (
        <p className="measure my-6">{t('withheldText')}</p>
      )}
      {mode && <RestoreLinks compared={compared} />}
      {withholds && <WithholdLink slug={slug} version={to} />}
      {others.length > 1 && (
        <Disclosure summary={t('compareOthers')} className="my-6">
          <ChooseVersions compared={compared} />
        </Disclosure>
      )}
    </>
  );
}
