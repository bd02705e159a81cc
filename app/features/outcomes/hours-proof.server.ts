import type { LoaderFunctionArgs } from '@remix-run/node';
import { dateFormat } from '../../i18n/formats.ts';
import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { directionOf, languages } from '../../i18n/locales.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { typeset } from '../../lib/typst/typeset.server.ts';
import { directionOfText } from '../documents/text-direction.ts';
import type { HoursProof } from './hours.ts';
import { durationIn } from './hours.ts';
import { getHoursProof } from './outcomes.server.ts';

const template = 'app/features/outcomes/hours-proof.typ';

/** All words of the proof in one language. */
async function wordsIn(language: LanguageCode, { total }: HoursProof, today: Date) {
  const { t } = await createI18n(language, ['outcomes']);
  const { locale } = languages[language];
  const day = dateFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Brussels' });
  return {
    lang: language,
    dir: directionOf(language),
    title: t('outcomes:proofTitle'),
    text: t('outcomes:proofText'),
    name: t('outcomes:proofName'),
    printed: t('outcomes:proofPrinted', { date: day.format(today) }),
    total: t('outcomes:total'),
    sum: durationIn(locale, total),
    agency: t('outcomes:agency'),
    signature: t('outcomes:proofSignature'),
    empty: t('outcomes:proofEmpty'),
    heads: [
      t('outcomes:field_day'),
      t('outcomes:proofTime'),
      t('outcomes:proofDuration'),
      t('outcomes:field_activity'),
      t('outcomes:proofWhere'),
    ],
  };
}

async function printed(proof: HoursProof, language: LanguageCode) {
  const today = new Date();
  // Dutch first: whom it is shown to reads Dutch; beside it what its bearer reads.
  const columns = await Promise.all(
    (language === 'nl' ? ['nl' as const] : ['nl' as const, language]).map((one) =>
      wordsIn(one, proof, today),
    ),
  );
  const day = dateFormat(languages.nl.locale, { dateStyle: 'short', timeZone: 'UTC' });
  return {
    title: columns.map(({ title }) => title).join(' · '),
    columns,
    name: proof.name ?? '',
    nameDir: directionOfText(proof.name ?? '') ?? 'ltr',
    rows: proof.rows.map(({ from, until, minutes, activity, organisation, other, ...row }) => ({
      day: day.format(new Date(row.day)),
      time: `${from}–${until}`,
      duration: durationIn(languages.nl.locale, minutes),
      activity,
      lang: row.language,
      dir: directionOfText(activity) ?? 'ltr',
      where: [organisation, other === organisation ? null : other].filter(Boolean).join(', '),
    })),
  };
}

/** Loader of the proof of one's own confirmed hours, as tagged PDF. */
export async function hoursProofLoader(args: LoaderFunctionArgs): Promise<Response> {
  const load = pageLoader({}, async (page) => {
    await page.requireViewer();
    const proof = await getHoursProof(page.db, page.language);
    page.headers.set('Content-Type', 'application/pdf');
    page.headers.set('Content-Disposition', 'inline; filename="uren.pdf"');
    page.headers.set('Cache-Control', 'private, no-store');
    page.headers.set('X-Robots-Tag', 'noindex');
    return typeset({ template, data: await printed(proof, page.language) }, page.context.log);
  });
  const { data, init } = await load(args);
  return new Response(data, init ?? {});
}
