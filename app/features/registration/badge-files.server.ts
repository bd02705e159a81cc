import type { LoaderFunctionArgs } from '@remix-run/node';
import { dateFormat } from '../../i18n/formats.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { directionOf, languages } from '../../i18n/locales.ts';
import { notFound } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { typeset } from '../../lib/typst/typeset.server.ts';
import { directionOfText } from '../documents/text-direction.ts';
import { listBadges } from './check-in.server.ts';
import type { BadgeList } from './check-in.ts';

/** Files by the name in their address. */
const templates = {
  'badges.pdf': 'app/features/registration/badges.typ',
  'sign-in.pdf': 'app/features/registration/sign-in-sheet.typ',
};
/** Empty lines for who comes unannounced. */
const spareLines = 8;

async function printedList({ session, rows }: BadgeList, { language }: Page) {
  const { t } = await createI18n(language);
  const { locale, dir } = languages[language];
  const format = dateFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: session.zone,
  });
  const directionIn = (text: string | null) => (text && directionOfText(text)) ?? dir;
  return {
    title: session.title.text,
    lang: language,
    dir: directionOf(language),
    when: [format.format(new Date(session.startsAt)), session.place].filter(Boolean).join(' · '),
    heads: [
      t('registration:field_name'),
      t('registration:field_organisation'),
      t('registration:signature'),
    ],
    empty: t('registration:nobodyInPerson'),
    spare: spareLines,
    rows: rows.map((row) => ({
      ...row,
      dir: directionIn(row.name),
      organisationDir: directionIn(row.organisation),
    })),
  };
}

/** Loader of the name badges and the sheet to sign, as tagged PDF. */
export async function badgeFileLoader(args: LoaderFunctionArgs): Promise<Response> {
  const load = pageLoader({}, async (page) => {
    const name = Object.keys(templates).find((one) => one === page.params['file']);
    if (!name) throw notFound();
    await page.requireViewer();
    const list = await listBadges(page.db, page.params['slug'] ?? '', page.language);
    const template = templates[name as keyof typeof templates];
    page.headers.set('Content-Type', 'application/pdf');
    page.headers.set('Content-Disposition', `inline; filename="${list.session.slug}-${name}"`);
    page.headers.set('Cache-Control', 'private, no-store');
    page.headers.set('X-Robots-Tag', 'noindex');
    return typeset({ template, data: await printedList(list, page) }, page.context.log);
  });
  const { data, init } = await load(args);
  return new Response(data, init ?? {});
}
