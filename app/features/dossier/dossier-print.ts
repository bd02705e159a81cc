import { directionOf } from '../../i18n/locales.ts';
import { standaloneDocument } from '../documents/export/document-file.ts';
import { printedBlocks } from '../documents/export/printed-blocks.ts';
import { sessionAddress } from '../sessions/session.ts';
import type { Said } from './dossier.ts';
import type { DossierFacts, FactItem, FactPaper } from './dossier-facts.ts';
import { numbered, pickSaid, titleOfItem } from './dossier-facts.ts';
import type { DossierWords } from './dossier-words.ts';
import { placeText, wayWord } from './dossier-words.ts';

/** A text as the template sets it: its language only where it is another than that of the dossier. */
interface PrintedText {
  text: string;
  dir: 'ltr' | 'rtl';
  lang: string | null;
}
type NumberedPaper = FactPaper & { number: number };

/** Where the words of a paper are found. */
export function paperPlace(
  paper: FactPaper,
  t: DossierWords['t'],
  fileName: string | undefined = paper.file?.name,
): string {
  if (paper.state === 'text') return t('dossier:inThisFile');
  if (paper.state === 'file') return t('dossier:inZip', { name: fileName ?? '' });
  const words = { late: 'paperLate', closed: 'paperClosed', gone: 'paperGone' } as const;
  return t(`dossier:${words[paper.state]}`);
}

const markOf = ({ state, number }: NumberedPaper) => (state === 'text' ? `paper-${number}` : null);
const paragraphsOf = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== '');

function factRows(facts: DossierFacts, words: DossierWords, siteUrl: string, say: Say) {
  const { session, letter, language } = facts;
  const { t, day, weekday, moment, hours } = words;
  const own = (text: string) => say({ text, language });
  const at = siteUrl + sessionAddress(language, session.slug);
  const row = (term: string, text: string, url?: string) => ({
    term,
    value: own(text),
    ...(url ? { url } : {}),
  });
  const place = placeText(session);
  const closes = session.registrationClosesOn;
  return [
    row(t('dossier:factWhen'), `${weekday(session.startsAt)}, ${hours(session)}`),
    ...(place ? [row(t('dossier:factWhere'), place)] : []),
    row(t('dossier:factHow'), t(`dossier:${wayWord(session)}`)),
    ...(closes
      ? [
          row(
            t('dossier:factRegister'),
            t('dossier:registerUntil', { date: day(`${closes}T12:00:00Z`) }),
          ),
        ]
      : []),
    row(t('dossier:factSession'), at.replace(/^https?:\/\//, ''), at),
    row(t('dossier:factAgenda'), t('dossier:agendaOf', { letter, date: day(facts.publishedAt) })),
    row(t('dossier:factAsOf'), moment(facts.asOf)),
    row(t('dossier:factFor'), t(`dossier:audience_${facts.audience}`)),
  ];
}

type Say = (said: Said) => PrintedText;
interface ItemPlace {
  papers: NumberedPaper[];
  words: DossierWords;
  say: Say;
  language: string;
}

function printedItem(item: FactItem, { papers, words, say, language }: ItemPlace) {
  const { t } = words;
  const own = (text: string) => say({ text, language: item.language });
  return {
    hours: words.hours(item),
    title: say(titleOfItem(item, language)),
    line: words.itemLine(item),
    more: [
      ...(item.why ? [{ term: t('dossier:why'), ...own(item.why) }] : []),
      ...(item.wanted ? [{ term: t('dossier:wanted'), ...own(item.wanted) }] : []),
    ],
    papers: papers
      .filter((paper) => paper.item === item.id)
      .map((paper) => ({
        label: t('dossier:paperNumber', { number: paper.number }),
        mark: markOf(paper),
      })),
  };
}

/** The text of a paper, as the template prints it after all else. */
function printedText(
  paper: NumberedPaper,
  facts: DossierFacts,
  words: DossierWords,
  siteUrl: string,
) {
  const { language } = paper;
  const origin = { siteUrl, language: facts.language };
  const file = {
    title: paper.title,
    language,
    document: standaloneDocument(paper.document, origin),
    facts: [],
    factsLanguage: facts.language,
    siteUrl,
    words: { unseen: '', table: '' },
  };
  return { lang: language, dir: directionOf(language), blocks: printedBlocks(file) };
}

/**
 * What the template of a dossier reads.
 * @param siteUrl origin of the site, for addresses
 */
export function printedDossier(facts: DossierFacts, words: DossierWords, siteUrl: string) {
  const { language, session } = facts;
  const { t } = words;
  let hasForeign = false;
  const say: Say = (said) => {
    const isForeign = said.language !== language;
    hasForeign ||= isForeign;
    const lang = isForeign ? said.language : null;
    return { text: said.text, dir: directionOf(said.language), lang };
  };
  const own = (text: string) => say({ text, language });
  const papers = numbered(facts.papers);
  const printedPapers = papers.map((paper) => ({
    number: t('dossier:paperTitle', { number: paper.number }),
    title: say({ text: paper.title, language: paper.language }),
    line: words.paperLine(paper),
    summary: paper.summary ? say({ text: paper.summary, language: paper.language }) : null,
    place: paperPlace(paper, t),
    mark: markOf(paper),
  }));
  const sections = facts.content.sections.map(({ titles, items }) => {
    const title = pickSaid(titles, language);
    return {
      title: title && say(title),
      items: items.map((item) => printedItem(item, { papers, words, say, language })),
    };
  });
  const forum = pickSaid(facts.forum?.names ?? null, language)?.text ?? '';
  const { practical, summary } = session;
  const summaries = summary ? paragraphsOf(summary.text).map((text) => ({ ...summary, text })) : [];
  const data = {
    title: session.title.text,
    forum,
    lang: language,
    dir: directionOf(language),
    kicker: [forum, t('dossier:kicker')].filter(Boolean).join(' · '),
    running: t('dossier:agendaOf', { letter: facts.letter, date: words.day(facts.publishedAt) }),
    heading: say(session.title),
    facts: factRows(facts, words, siteUrl, say),
    sections,
    papers: printedPapers,
    commitments: facts.commitments.map((one) => ({
      text: say(one),
      who: one.organisation,
      group: one.group
        ? t('dossier:watchedBy', { group: pickSaid(one.group, language)?.text ?? '' })
        : '',
      due: words.due(one),
      state: words.standing(one),
      report: words.report(one),
    })),
    practical: practical
      ? paragraphsOf(practical.text).map((text) => say({ ...practical, text }))
      : [],
    contact: facts.forum?.mail ?? null,
    texts: printedPapers.flatMap((paper, index) => {
      const source = papers[index];
      return source?.state === 'text'
        ? [{ ...paper, ...printedText(source, facts, words, siteUrl) }]
        : [];
    }),
    words: {
      contents: t('dossier:contents'),
      agenda: t('dossier:agenda'),
      hour: t('dossier:hour'),
      item: t('dossier:item'),
      papers: t('dossier:papers'),
      papersOfItem: t('dossier:papersOfItem'),
      noPapers: t('dossier:noPapers'),
      comma: language === 'ar' ? '، ' : ', ',
      commitments: t('dossier:commitments'),
      commitmentsText: t('dossier:commitmentsText'),
      commitmentHead: [
        t('dossier:commitmentWhat'),
        t('dossier:commitmentWho'),
        t('dossier:commitmentDue'),
        t('dossier:commitmentState'),
      ],
      practical: t('dossier:practical'),
      contact: t('dossier:contact'),
      unseen: t('dossier:unseenSigns'),
    },
  };
  const note = hasForeign ? [own(t('dossier:foreignParts'))] : [];
  return {
    ...data,
    invitation: [own(t('dossier:invitation')), ...summaries.map(say), ...note],
  };
}
