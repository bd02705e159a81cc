import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { organisationLogo } from '../../features/attachments/organisation-logo.server.ts';
import { LogoForm } from '../../features/organisations/logo.tsx';
import { OrganisationForm } from '../../features/organisations/organisation-form-fields.tsx';
import {
  getOrganisationForm,
  saveOrganisation,
} from '../../features/organisations/save-organisation.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [stored, { t }] = await Promise.all([
    getOrganisationForm(page.db, page.params['slug']),
    createI18n(page.language),
  ]);
  return { stored, once: randomUUID(), title: t('organisations:editTitle', { name: stored.name }) };
});
export const action = pageAction((page) => saveOrganisation(page, organisationLogo(page.db)));
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function OrganisationEditPage() {
  const { stored, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: `/${code}/organisations/${stored.slug}`, label: stored.name }}
      title={title}
      refused={refused}
    >
      {(errors) => (
        <>
          <OrganisationForm stored={stored} refused={refused} errors={errors} />
          <LogoForm logo={stored.logo} name={stored.name} once={once} error={errors['logo']} />
        </>
      )}
    </FormPage>
  );
}
