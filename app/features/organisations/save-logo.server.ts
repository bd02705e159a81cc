import { z } from 'zod';
import { done, refusedForm } from '../../lib/command.server.ts';
import { badRequest } from '../../lib/failure.server.ts';
import type { FieldError } from '../../lib/form.ts';
import { invalid } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import { mostBytes } from '../attachments/attachment.ts';
import type { LogoTaking } from '../attachments/form-files.ts';

const uuid = z.uuid();

function refuse(error: FieldError, status = 400) {
  return invalid({ errors: { logo: error }, typed: {} }, status);
}

async function add(page: Page, slug: string, posted: FormData, takeLogo: LogoTaking) {
  const once = uuid.safeParse(posted.get('once')).data;
  if (!once) throw badRequest();
  const sent = [...posted.values()].filter(
    (value): value is File => value instanceof File && (value.size > 0 || value.name !== ''),
  );
  const [logo] = sent;
  if (!logo || sent.length > 1) return refuse({ key: 'organisations:errorLogo' });
  // A drawing in SVG may hold scripts, and whoever opens it runs them.
  if (logo.type === 'image/svg+xml' || /\.svgz?$/i.test(logo.name))
    return refuse({ key: 'organisations:errorSvg' });
  if (logo.size > mostBytes) return refuse({ key: 'organisations:errorLogoLarge' });
  const wrong = await takeLogo(slug, logo, once);
  return wrong && refuse({ key: 'organisations:errorLogo' });
}

/**
 * Brings or erases the logo of an organisation (field `intent`).
 * @throws Response 400 for a form that is none, 403, 404, 503
 */
export async function changeLogo(page: Page, posted: FormData, takeLogo: LogoTaking) {
  const slug = page.params['slug'] ?? '';
  const here = `/${page.language}/organisations/${encodeURIComponent(slug)}`;
  try {
    if (posted.get('intent') === 'erase-logo') {
      done(await page.db.rpc('erase_logo', { organisation_slug: slug }));
      return redirectWithToast(page, here, 'organisations:toastLogoErased');
    }
    const refused = await add(page, slug, posted, takeLogo);
    return refused ?? redirectWithToast(page, here, 'organisations:toastLogo');
  } catch (failure) {
    if (failure instanceof Response && failure.status === 429)
      return refuse({ key: 'organisations:errorLogoDaily' }, 429);
    // What the database refuses of a file is what is refused here; all else is thrown on.
    refusedForm(failure, posted);
    return refuse({ key: 'organisations:errorLogo' });
  }
}
