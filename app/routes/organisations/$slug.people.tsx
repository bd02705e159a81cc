import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import {
  changeOrganisationPeople,
  getOrganisationPeople,
} from '../../features/organisations/organisation-people.server.ts';
import { PeopleDesk } from '../../features/organisations/people-desk.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [organisation, { t }] = await Promise.all([
    getOrganisationPeople(page.db, page.params['slug'], page.language),
    createI18n(page.language),
  ]);
  return { organisation, title: t('organisations:peopleTitle', { name: organisation.name }) };
});
export const action = pageAction(changeOrganisationPeople);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OrganisationPeoplePage() {
  const { organisation, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('organisations');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: `/${code}/organisations/${organisation.slug}`, label: organisation.name }}
      title={title}
      lede={<p>{t('peopleLede')}</p>}
      refused={refused}
    >
      {(errors) => <PeopleDesk organisation={organisation} refused={refused} errors={errors} />}
    </FormPage>
  );
}
