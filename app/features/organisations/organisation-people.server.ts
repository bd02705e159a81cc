import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { LanguageCode } from '../../i18n/locales.ts';
import { done, refusedForm } from '../../lib/command.server.ts';
import { Conflict, RefusedInput, badRequest, notFound, unwrap } from '../../lib/failure.server.ts';
import { checkForm, invalid, readPosted } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import { invitationSchema } from './organisation-form.ts';
import type { OrganisationInvitation, OrganisationPeople } from './organisation-people.ts';

/** Who speaks for an organisation. @throws Response 403 for who does not and is no staff, 404 */
export async function getOrganisationPeople(
  db: Db,
  slug: string | undefined,
  language: LanguageCode,
): Promise<OrganisationPeople> {
  const answer = await db.rpc('get_organisation_people', {
    organisation_slug: slug ?? '',
    language,
  });
  return unwrap(answer) as unknown as OrganisationPeople;
}

/** What the link of an invitation opens. @throws Response 404 */
export async function getOrganisationInvitation(
  db: Db,
  token: string | undefined,
  language: LanguageCode,
): Promise<OrganisationInvitation> {
  if (!/^[0-9a-f]{32}$/.test(token ?? '')) throw notFound();
  const answer = await db.rpc('get_organisation_invitation', { token: token!, language });
  return unwrap(answer) as unknown as OrganisationInvitation;
}

const targetSchema = z.object({ target: z.uuid() });
const roleSchema = targetSchema.extend({ role: invitationSchema.shape.role });

/** One of the forms of the page; the word to say afterwards, or the refused form. */
async function change(page: Page, slug: string, posted: FormData) {
  const { db } = page;
  switch (posted.get('intent')) {
    case 'invite': {
      const form = checkForm(posted, invitationSchema);
      if (!form.ok) return form;
      const { mail, role } = form.values;
      const { language } = page;
      done(
        await db.rpc('invite_representative', { organisation_slug: slug, mail, role, language }),
      );
      return 'toastInvited';
    }
    case 'withdraw': {
      const id = Number(posted.get('target'));
      if (!Number.isSafeInteger(id)) throw badRequest();
      done(await db.rpc('withdraw_organisation_invitation', { invitation_id: id }));
      return 'toastWithdrawn';
    }
    case 'role': {
      const form = checkForm(posted, roleSchema);
      if (!form.ok) throw badRequest();
      const { target: person, role } = form.values;
      done(await db.rpc('set_representative_role', { organisation_slug: slug, person, role }));
      return 'toastRole';
    }
    case 'remove': {
      const form = checkForm(posted, targetSchema);
      if (!form.ok) throw badRequest();
      done(
        await db.rpc('remove_representative', {
          organisation_slug: slug,
          person: form.values.target,
        }),
      );
      return 'toastRemoved';
    }
    default:
      throw badRequest();
  }
}

/** The action of the page of who speaks for an organisation: one of its forms, then back with a sentence. */
export async function changeOrganisationPeople(page: Page) {
  const { id: me } = await page.requireViewer();
  const slug = page.params['slug'] ?? '';
  const posted = await readPosted(page.request);
  const home = `/${page.language}/organisations/${slug}`;
  try {
    const outcome = await change(page, slug, posted);
    if (typeof outcome !== 'string') return invalid(outcome);
    // Who left reads the page of those who speak for it no longer.
    const left = outcome === 'toastRemoved' && posted.get('target') === me;
    return redirectWithToast(page, left ? home : `${home}/people`, `organisations:${outcome}`);
  } catch (failure) {
    if (failure instanceof Conflict)
      return redirectWithToast(page, `${home}/people`, 'organisations:toastConflict');
    return invalid(refusedForm(failure, posted));
  }
}

/** Answers the invitation of a link. */
export async function answerOrganisationInvitation(page: Page) {
  const { token } = page.params;
  const intent = (await readPosted(page.request)).get('intent');
  if (intent !== 'accept' && intent !== 'decline') throw badRequest();
  if (intent === 'accept') await page.requireViewer();
  const { slug } = await getOrganisationInvitation(page.db, token, page.language);
  const here = `/${page.language}/organisations/invitations/${token}`;
  try {
    done(
      await page.db.rpc('answer_organisation_invitation', {
        token: token!,
        accepts: intent === 'accept',
      }),
    );
  } catch (failure) {
    // Pressed twice: the page shows the answer that counts.
    if (failure instanceof Conflict) return redirect(here);
    if (failure instanceof RefusedInput)
      return redirectWithToast(page, here, 'organisations:errorYourself');
    throw failure;
  }
  if (intent === 'decline') return redirect(here);
  const there = `/${page.language}/organisations/${slug}/people`;
  return redirectWithToast(page, there, 'organisations:toastSpeaks');
}
