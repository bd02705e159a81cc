import { data } from '@remix-run/node';
import { done, refusedForm } from '../../lib/command.server.ts';
import { Conflict, unwrap } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { LogoTaking } from '../attachments/form-files.ts';
import type { OrganisationContent } from './organisation-form.ts';
import { organisationSchema, wordsByLanguage } from './organisation-form.ts';
import { changeLogo } from './save-logo.server.ts';

/** What stands about an organisation, for who changes it. @throws Response 403, 404 */
export async function getOrganisationForm(
  db: Db,
  slug: string | undefined,
): Promise<OrganisationContent> {
  const answer = await db.rpc('get_organisation_form', { organisation_slug: slug ?? '' });
  return unwrap(answer) as unknown as OrganisationContent;
}

/**
 * Saves the form of an organisation, or its logo; what somebody else wrote meanwhile is shown, not written over.
 * @param takeLogo takes in the file of a logo
 */
export async function saveOrganisation(page: Page, takeLogo: LogoTaking) {
  await page.requireViewer();
  const slug = page.params['slug'] ?? '';
  const posted = await readPosted(page.request);
  if (posted.get('intent')) return changeLogo(page, posted, takeLogo);
  const form = checkForm(posted, organisationSchema);
  if (!form.ok) return invalid(form);
  const stored = await getOrganisationForm(page.db, slug);
  const values = form.values as Record<string, string>;
  const given = {
    name: values['name'],
    type: values['type'],
    place: values['place'],
    website: values['website'],
    names: wordsByLanguage(values, 'name', stored.names),
    summaries: wordsByLanguage(values, 'summary', stored.summaries),
  };
  try {
    const seen = values['seen'] ?? '';
    done(await page.db.rpc('save_organisation', { organisation_slug: slug, given, seen }));
  } catch (failure) {
    if (failure instanceof Conflict) {
      const errors = { form: { key: 'organisations:errorChanged' } };
      return data({ errors, typed: typedIn(posted), stored }, { status: 409 });
    }
    return invalid(refusedForm(failure, posted));
  }
  const there = `/${page.language}/organisations/${slug}`;
  return redirectWithToast(page, there, 'organisations:toastSaved');
}
