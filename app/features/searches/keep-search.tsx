import { Form, Link, useRouteLoaderData } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Frame } from '../../lib/viewer.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { directoryPath } from '../embed/embed-address.ts';
import type { Filters } from '../initiatives/filters.ts';
import { isNarrowed, whatToQuery } from '../initiatives/filters.ts';
import { searchesAddress } from './search.ts';

/** Below the directory's list: keeps the filters that it is at, or follows them in a feed reader. */
export function KeepSearch({ filters }: { filters: Filters }) {
  const { t } = useTranslation('searches');
  const { code } = useLanguage();
  const viewer = useRouteLoaderData<Frame>('root')?.viewer;
  if (!isNarrowed(filters)) return null;
  const asked = whatToQuery(filters);
  const here = directoryPath(code, { ...filters, page: 1 });
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      {viewer ? (
        <Form method="post" action={searchesAddress(code)}>
          <input type="hidden" name="directory" value={asked} />
          <SubmitButton variant="quiet" name="intent" value="save">
            {t('save')}
          </SubmitButton>
        </Form>
      ) : (
        <Link
          to={`/${code}/sign-in?to=${encodeURIComponent(here)}`}
          className="inline-flex min-h-target items-center"
        >
          {t('signInToSave')}
        </Link>
      )}
      <span className="meta">{t('directoryHint')}</span>
      <a
        href={`/open-data/initiatives.atom?${asked}&lang=${code}`}
        type="application/atom+xml"
        rel="alternate"
        className="inline-flex min-h-target items-center"
      >
        {t('directoryFeed')}
      </a>
    </div>
  );
}
