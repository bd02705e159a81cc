import { dateFormat } from '../../i18n/formats.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { isLanguage, languages } from '../../i18n/locales.ts';
import { notFound } from '../../lib/failure.server.ts';
import type { Page } from '../../lib/page.server.ts';
import type { BlockNode } from '../documents/document.ts';
import { documentOf } from '../documents/document.ts';
import type { DocumentFile, Fact } from '../documents/export/document-file.ts';
import { standaloneDocument } from '../documents/export/document-file.ts';
import { blocksOf } from '../documents/normal-form.ts';
import type { MinuteRow } from './minute-rows.ts';
import { minuteRows } from './minute-rows.ts';
import type { Minutes, MinutesPage } from './minutes.ts';
import { minutesAddress } from './minutes.ts';
import { getMinutes, slugOf } from './minutes.server.ts';

/** Bold text, as the editor marks it. */
const bold = 1;

function paragraph(label: string, words: string): BlockNode {
  return {
    type: 'paragraph',
    children: [
      ...(label ? [{ type: 'text' as const, text: `${label} `, format: bold }] : []),
      { type: 'text', text: words },
    ],
  };
}

const heading = (tag: 'h2' | 'h3', words: string): BlockNode => ({
  type: 'heading',
  tag,
  children: [{ type: 'text', text: words }],
});

/** Headings of a text stand below the name of its item. */
function lowered(block: BlockNode): BlockNode {
  return block.type === 'heading' ? { ...block, tag: block.tag === 'h2' ? 'h3' : 'h4' } : block;
}

type Words = Awaited<ReturnType<typeof createI18n>>['t'];
type Days = (moment: string) => string;

/** One part as the file prints it: text, outcomes, errata, objections with their answers. */
function blocksOfRow(
  { title, entry, outcomes, questions }: MinuteRow,
  t: Words,
  day: Days,
): BlockNode[] {
  const text = entry ? blocksOf(entry.document).map(lowered) : [];
  const blocks = [
    heading('h2', title?.text ?? t('minutes:whole')),
    ...(text.length > 0 ? text : [paragraph('', t('minutes:nothingNoted'))]),
  ];
  for (const { number, kind, result, text: words, commitment } of outcomes) {
    const what =
      kind === 'decision' && result ? t(`minutes:result_${result}`) : t(`minutes:kind_${kind}`);
    const owner = commitment ? ` (${commitment.organisation.name}, ${day(commitment.dueOn)})` : '';
    blocks.push(paragraph(`${number}. ${what}:`, words + owner));
  }
  if (questions.length > 0) blocks.push(heading('h3', t('live:floorQuestions')));
  for (const { text: words, answer } of questions) {
    blocks.push(paragraph(t('live:floorQuestion'), words));
    blocks.push(paragraph(t('minutes:answer'), answer ?? t('live:answeredAloud')));
  }
  for (const { text: words, addedAt } of entry?.errata ?? [])
    blocks.push(paragraph(`${t('minutes:erratum')} ${day(addedAt)}:`, words));
  const objections = entry?.objections ?? [];
  if (objections.length > 0) blocks.push(heading('h3', t('minutes:objections')));
  for (const { text: words, state, raisedAt, answer } of objections) {
    blocks.push(paragraph(`${t(`minutes:objection_${state}`)} (${day(raisedAt)}):`, words));
    if (answer) blocks.push(paragraph(t('minutes:answer'), answer));
  }
  return blocks;
}

function factsOf(
  page: MinutesPage,
  minutes: Minutes,
  t: Words,
  day: Days,
  address: string,
): Fact[] {
  const { session } = page;
  const { presence, letter, state, approvedAt, windowEndsAt } = minutes;
  const houses = presence.organisations.map(({ names, name }) => names[minutes.language] ?? name);
  const until = state === 'approved' ? approvedAt : windowEndsAt;
  return [
    { term: t('minutes:session'), text: `${session.title.text}, ${day(session.startsAt)}` },
    ...(session.place ? [{ term: t('minutes:place'), text: session.place }] : []),
    {
      term: t('minutes:presence'),
      text: [
        t('minutes:presentHere', { count: presence.here }),
        ...(presence.remote > 0 ? [t('minutes:presentRemote', { count: presence.remote })] : []),
        ...houses,
      ].join(' · '),
    },
    ...(letter ? [{ term: t('minutes:agenda'), text: t('minutes:agendaLetter', { letter }) }] : []),
    {
      term: t('minutes:state'),
      text: t(`minutes:state_${state}`) + (until ? `, ${day(until)}` : ''),
    },
    { term: t('minutes:address'), text: address, url: address },
  ];
}

/**
 * The minutes as one file in their own language.
 * @throws Response 404 for who may not read them
 */
export async function minutesFile(page: Page): Promise<DocumentFile> {
  const read = await getMinutes(page);
  const { minutes, session } = read;
  if (!minutes) throw notFound();
  const { siteUrl } = page.context.env;
  const code = isLanguage(minutes.language) ? minutes.language : page.language;
  const { t } = await createI18n(code);
  const format = dateFormat(languages[code].locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Brussels',
  });
  const day: Days = (moment) => format.format(new Date(moment));
  const address = siteUrl + minutesAddress(page.language, slugOf(page));
  const blocks = minuteRows(minutes, code).flatMap((row) => blocksOfRow(row, t, day));
  return {
    title: t('minutes:fileTitle', { session: session.title.text }),
    language: minutes.language,
    document: standaloneDocument(documentOf(blocks), { siteUrl, language: page.language }),
    facts: factsOf(read, minutes, t, day, address),
    factsLanguage: code,
    siteUrl,
    words: { unseen: t('documentFiles:unseenSigns'), table: t('documents:table') },
  };
}
