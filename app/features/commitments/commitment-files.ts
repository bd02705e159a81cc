import { csvCell } from '../open-data/to-csv.ts';
import type { FileOrigin } from '../open-data/exported-initiative.ts';
import { xmlText } from '../open-data/xml-text.ts';
import type { CommitmentLine } from './commitment.ts';
import { commitmentAddress, decisionAddress } from './commitment.ts';

/** A commitment of a released decision, as files hold it. */
export interface ExportedCommitment extends CommitmentLine {
  firstDeliverable: string;
  firstOwner: string;
}

/** A public step of a commitment. */
export interface CommitmentNews {
  /** Names the step for good. */
  key: string;
  step: NewsStep;
  id: number;
  at: string;
  deliverable: string;
  language: string;
  ownerName: string;
  /** What was said with it, and in which language. */
  said: string | null;
  saidIn: string | null;
  /** Of a report, or of a group's view. */
  status: string | null;
  dueOn: string | null;
}
type NewsStep =
  | 'made'
  | 'due'
  | 'scope'
  | 'owner'
  | 'closed'
  | 'reopened'
  | 'dropped'
  | 'reported'
  | 'missing'
  | 'viewed';

type Column = (row: ExportedCommitment, origin: FileOrigin) => string | number | null;

const columns: Record<string, Column> = {
  id: ({ id }) => id,
  url: ({ id }, { siteUrl, language }) => siteUrl + commitmentAddress(language, id),
  deliverable: ({ deliverable }) => deliverable,
  language: ({ language }) => language,
  owner: ({ organisation, ownerName }) => organisation?.name ?? ownerName,
  group: ({ group }) => group?.slug ?? null,
  promised_in: ({ madeIn }) => madeIn.slug,
  promised_on: ({ madeIn }) => madeIn.on,
  decision: (row, { siteUrl, language }) => siteUrl + decisionAddress(language, row),
  first_deliverable: ({ firstDeliverable }) => firstDeliverable,
  first_owner: ({ firstOwner }) => firstOwner,
  first_due: ({ firstDueOn }) => firstDueOn,
  due: ({ dueOn }) => dueOn,
  due_session: ({ dueSession }) => dueSession?.slug ?? null,
  moved: ({ moves }) => moves,
  moved_with_session: ({ sessionMoves }) => sessionMoves,
  state: ({ state }) => state,
  standing: ({ standing }) => standing,
  done: ({ doneOn }) => doneOn,
  closed: ({ closedAt }) => closedAt?.slice(0, 10) ?? null,
  last_report: ({ report }) => report?.status ?? (report?.missingAt ? 'missing' : null),
  last_report_on: ({ report }) => report?.givenAt?.slice(0, 10) ?? null,
  licence: (_, { licence }) => licence.name,
  date: (_, { date }) => date,
};

/** Commitments as CSV (RFC 4180, UTF-8 with byte order mark so that spreadsheets read it right). */
export function commitmentsCsv(rows: readonly ExportedCommitment[], origin: FileOrigin): string {
  const lines = rows.map((row) =>
    Object.values(columns).map((column) => csvCell(column(row, origin))),
  );
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** The words of a feed, already in its language. */
export interface FeedWords {
  title: string;
  subtitle: string;
  /** What a step is, in a few words. */
  stepOf: (news: CommitmentNews) => string;
}

/**
 * The last steps as Atom (RFC 4287).
 * @param origin.siteUrl also names the entries for good (RFC 4151)
 * @param made when the feed has no entry: its date, ISO
 */
export function commitmentsAtom(
  news: readonly CommitmentNews[],
  { siteUrl, language, licence }: FileOrigin,
  words: FeedWords,
  made: string,
): string {
  const domain = new URL(siteUrl).hostname;
  const moment = (at: string) => new Date(at).toISOString();
  const entries = news.map((one) => {
    const page = siteUrl + commitmentAddress(language, one.id);
    return `<entry>
<id>tag:${domain},2026:commitments/${one.id}/${one.key}</id>
<title>${xmlText(`${words.stepOf(one)} · ${one.deliverable.replace(/\s+/g, ' ').slice(0, 200)}`)}</title>
<updated>${moment(one.at)}</updated>
<author><name>${xmlText(one.ownerName)}</name></author>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(page)}"/>
<summary xml:lang="${xmlText(one.saidIn ?? language)}">${xmlText(one.said ?? words.stepOf(one))}</summary>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>tag:${domain},2026:commitments</id>
<title>${xmlText(words.title)}</title>
<subtitle>${xmlText(words.subtitle)}</subtitle>
<updated>${moment(news[0]?.at ?? made)}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(`${siteUrl}/open-data/commitments.atom?lang=${language}`)}"/>
<link rel="alternate" type="text/html" href="${xmlText(`${siteUrl}/${language}/commitments`)}"/>
<link rel="license" href="${xmlText(licence.url)}"/>
<rights>${xmlText(licence.name)}</rights>
${entries.join('\n')}${entries.length > 0 ? '\n' : ''}</feed>
`;
}
