import { dateFormat } from '../../i18n/formats.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { languages } from '../../i18n/locales.ts';
import type { DossierFacts, FactCommitment, FactItem, FactPaper } from './dossier-facts.ts';
import { pickSaid } from './dossier-facts.ts';

type Translate = I18n['t'];

/** The sentences of one dossier, in its language; days and hours in the zone of its session. */
export interface DossierWords {
  t: Translate;
  day(moment: string): string;
  weekday(moment: string): string;
  moment(moment: string): string;
  hours(item: Pick<FactItem, 'startsAt' | 'endsAt'>): string;
  /** What an item is, how long it takes and whose it is. */
  itemLine(item: FactItem): string;
  paperLine(paper: FactPaper): string;
  due(commitment: FactCommitment): string;
  standing(commitment: FactCommitment): string;
  /** What its owner told of it; empty where nobody asked yet. */
  report(commitment: FactCommitment): string;
}

/** @param t words of the language of these facts, with the area `dossier` loaded */
export function dossierWords(facts: DossierFacts, t: Translate): DossierWords {
  const { language, session } = facts;
  const { locale } = languages[language];
  const timeZone = session.zone;
  const format = (options: Intl.DateTimeFormatOptions) => (moment: string) =>
    dateFormat(locale, { timeZone, ...options }).format(new Date(moment));
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const hour = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const listed = (parts: (string | null | undefined | false)[]) =>
    parts.filter(Boolean).join(' · ');
  // Days have no zone: noon is the same day wherever it is written.
  const dayOf = (date: string) => day(`${date}T12:00:00Z`);
  return {
    t,
    day,
    weekday,
    moment: format({ dateStyle: 'long', timeStyle: 'short' }),
    hours: ({ startsAt, endsAt }) => `${hour(startsAt)}–${hour(endsAt)}`,
    itemLine: (item) =>
      listed([
        t(`dossier:itemType_${item.type}`),
        t('dossier:minutes', { count: item.minutes }),
        item.group && pickSaid(item.group.names, language)?.text,
        item.organisation?.name,
        item.presenter,
      ]),
    paperLine: (paper) =>
      listed([
        t(`dossier:role_${paper.role}`),
        pickSaid(paper.group, language)?.text,
        paper.isAuthoritative && t('dossier:authoritative'),
      ]),
    standing: ({ state, dueOn }) =>
      t(
        `dossier:commitment_${state === 'open' && dueOn < facts.asOf.slice(0, 10) ? 'late' : state}`,
      ),
    report({ report, lacksReport }) {
      if (lacksReport) return t('dossier:reportMissing');
      if (!report?.status || !report.givenAt) return '';
      const status = t(`dossier:report_${report.status}`);
      return t('dossier:reportGiven', { date: day(report.givenAt), status });
    },
    due: ({ dueOn, firstDueOn }) =>
      dueOn === firstDueOn
        ? dayOf(dueOn)
        : t('dossier:commitmentMoved', { date: dayOf(dueOn), first: dayOf(firstDueOn) }),
  };
}

/** The place of a session: its name and where that is. */
export function placeText({ place, address }: DossierFacts['session']): string {
  return [place, address].filter(Boolean).join(', ');
}

/** Whether one comes to the room, joins from afar, or may choose. */
export function wayWord({
  isHere,
  isRemote,
}: Pick<DossierFacts['session'], 'isHere' | 'isRemote'>): 'howHere' | 'howRemote' | 'howBoth' {
  if (isHere && isRemote) return 'howBoth';
  return isRemote ? 'howRemote' : 'howHere';
}
