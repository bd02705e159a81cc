import { z } from 'zod';
import { languageCodes } from '../../i18n/locales.ts';
import { done, refusedForm } from '../../lib/command.server.ts';
import { Conflict, badRequest, notFound, unwrap } from '../../lib/failure.server.ts';
import type { FieldErrors } from '../../lib/form.ts';
import { checkForm, invalid, readPosted, typedIn } from '../../lib/form.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { redirectWithToast } from '../../lib/page.server.ts';
import type { InitiativePictureTaking } from '../attachments/form-files.ts';
import type { KeptPicture, RecordPictures } from './picture.ts';
import { licences } from './picture.ts';

const uuid = z.uuid();
const tenth = z.coerce.number().int().min(0).max(10).optional();

const aboutSchema = z.object({
  licence: z.enum(licences, { error: 'media:errorLicence' }),
  author: z.string().trim().max(120).optional(),
  focusX: tenth,
  focusY: tenth,
});

function slugOf(page: Page): string {
  const slug = page.params['slug'] ?? '';
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) throw notFound();
  return slug;
}

/** The pictures of a record, for who keeps it. @throws Response 403, 404 */
export async function getRecordPictures(page: Page): Promise<RecordPictures> {
  const slug = slugOf(page);
  await page.requireViewer();
  const answer = await page.db.rpc('get_record_pictures', {
    initiative_slug: slug,
    language: page.language,
  });
  return unwrap(answer) as unknown as RecordPictures;
}

/** What is told of a picture, checked as far as a form can: all that is missing is said at once. */
function readAbout(page: Page, posted: FormData) {
  const form = checkForm(posted, aboutSchema);
  const alternative = Object.fromEntries(
    languageCodes.flatMap((language) => {
      const typed = posted.get(`alternative-${language}`);
      const text = typeof typed === 'string' ? typed.replaceAll('\0', '').trim() : '';
      return text ? [[language, text]] : [];
    }),
  );
  const errors: FieldErrors = form.ok ? {} : { ...form.errors };
  if (Object.keys(alternative).length === 0)
    errors[`alternative-${page.language}`] = { key: 'media:errorAlt' };
  return { values: form.ok ? form.values : null, alternative, errors };
}

/** What the database refused, beside the fields of this form. */
function refusedAbout(page: Page, failure: unknown, posted: FormData) {
  const form = refusedForm(failure, posted);
  const { alternative, ...errors } = form.errors;
  const own = `alternative-${page.language}`;
  return invalid({ ...form, errors: alternative ? { ...errors, [own]: alternative } : errors });
}

async function add(
  page: Page,
  posted: FormData,
  here: string,
  takePicture: InitiativePictureTaking,
) {
  const sent = [...posted.values()].filter(
    (value): value is File => value instanceof File && (value.size > 0 || value.name !== ''),
  );
  const once = uuid.safeParse(posted.get('once')).data;
  if (!once) throw badRequest();
  const { values, alternative, errors } = readAbout(page, posted);
  const [picture] = sent;
  const isOne = sent.length === 1 && picture?.type !== 'image/gif';
  if (!isOne) errors['file'] = { key: sent.length > 1 ? 'media:errorOneByOne' : 'media:errorFile' };
  if (!posted.has('agreed')) errors['agreed'] = { key: 'media:errorAgreed' };
  const typed = typedIn(posted);
  if (!values || !picture || Object.keys(errors).length > 0) return invalid({ errors, typed });
  const about = { alternative, licence: values.licence, author: values.author ?? '', agreed: true };
  const wrong = await takePicture(slugOf(page), picture, { once, about });
  if (!wrong) return redirectWithToast(page, here, 'media:toastAdded');
  return invalid({ errors: { file: wrong.error ?? { key: 'media:errorFile' } }, typed });
}

/** The pictures in their new order, or with one changed, shown or taken off. */
function rearranged(pictures: KeptPicture[], id: string, intent: string): KeptPicture[] {
  const shown = pictures.filter(({ isShown }) => isShown);
  const at = shown.findIndex((picture) => picture.id === id);
  const one = pictures.find((picture) => picture.id === id);
  if (!one) throw notFound();
  if (intent === 'show') return at < 0 ? [...shown, one] : shown;
  if (at < 0) return shown;
  const others = shown.toSpliced(at, 1);
  if (intent === 'hide') return others;
  return others.toSpliced(Math.max(0, at + (intent === 'earlier' ? -1 : 1)), 0, one);
}

async function save(page: Page, posted: FormData, pictures: KeptPicture[]): Promise<void> {
  const version = Number(posted.get('version'));
  if (!Number.isInteger(version)) throw badRequest();
  const media = pictures.map(
    ({ isShown: _isShown, width: _width, height: _height, ...kept }) => kept,
  );
  done(
    await page.db.rpc('save_record_section', {
      ...{ initiative_slug: slugOf(page), section: 'media' as const, content: { media } },
      ...{ base: version, why: '' },
    }),
  );
}

async function change(
  page: Page,
  posted: FormData,
  pictures: KeptPicture[],
  id: string,
  here: string,
) {
  const { values, alternative, errors } = readAbout(page, posted);
  if (!values || Object.keys(errors).length > 0) return invalid({ errors, typed: typedIn(posted) });
  const changed = pictures
    .filter(({ isShown }) => isShown)
    .map((picture) => {
      if (picture.id !== id) return picture;
      // Words in further languages, that this form has no field for, stay.
      const others = Object.entries(picture.alternative).filter(
        ([language]) => !languageCodes.some((code) => code === language),
      );
      const { licence, author = '', focusX, focusY } = values;
      return {
        ...picture,
        ...{ alternative: { ...Object.fromEntries(others), ...alternative }, licence, author },
        focusX: focusX === undefined ? picture.focusX : focusX / 10,
        focusY: focusY === undefined ? picture.focusY : focusY / 10,
      };
    });
  await save(page, posted, changed);
  return redirectWithToast(page, here, 'media:toastSaved');
}

/**
 * Adds, changes, moves, hides, shows or erases a picture of a record that one keeps (field `intent`).
 * @param takePicture takes in the file of the form that adds one
 * @throws Response 400 for a form that is none, 403, 404, 503
 */
export async function changeRecordPictures(page: Page, takePicture: InitiativePictureTaking) {
  await page.requireViewer();
  const posted = await readPosted(page.request);
  const slug = slugOf(page);
  const here = `/${page.language}/initiatives/${slug}/edit/media`;
  const intent = String(posted.get('intent'));
  try {
    if (intent === 'add') return await add(page, posted, here, takePicture);
    const id = uuid.safeParse(posted.get('picture')).data;
    if (!id) throw badRequest();
    if (intent === 'erase') {
      done(await page.db.rpc('erase_initiative_picture', { initiative_slug: slug, picture: id }));
      return redirectWithToast(page, here, 'media:toastErased');
    }
    const { pictures } = await getRecordPictures(page);
    if (intent === 'change') return await change(page, posted, pictures, id, here);
    if (!['earlier', 'later', 'hide', 'show'].includes(intent)) throw badRequest();
    await save(page, posted, rearranged(pictures, id, intent));
    return redirectWithToast(page, here, 'media:toastSaved');
  } catch (failure) {
    if (failure instanceof Conflict) return redirectWithToast(page, here, 'media:toastMeanwhile');
    if (failure instanceof Response && failure.status === 429)
      return invalid(
        { errors: { file: { key: 'media:errorDaily' } }, typed: typedIn(posted) },
        429,
      );
    return refusedAbout(page, failure, posted);
  }
}
