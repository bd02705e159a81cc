import type { FileOrigin } from '../open-data/exported-initiative.ts';
import { xmlText } from '../open-data/xml-text.ts';

/** An initiative as its feed tells it: what it is, in its own language; nobody's name or address. */
export interface NewInitiative {
  slug: string;
  publishedAt: string;
  name: string;
  nameLanguage: string;
  summary: string | null;
  summaryLanguage: string | null;
}

interface FeedWords {
  title: string;
  subtitle: string;
}

const moment = (at: string) => new Date(at).toISOString();

/**
 * The newest of a filtered list as Atom (RFC 4287).
 * @param query the filters as in the address of the list, without "?"
 */
export function initiativesAtom(
  rows: readonly NewInitiative[],
  { siteUrl, language, licence, date }: FileOrigin,
  query: string,
  words: FeedWords,
): string {
  const domain = new URL(siteUrl).hostname;
  const list = `${siteUrl}/${language}/initiatives${query && `?${query}`}`;
  const own = `${siteUrl}/open-data/initiatives.atom?${query && `${query}&`}lang=${language}`;
  const entries = rows.map((row) => {
    const page = `${siteUrl}/${language}/initiatives/${row.slug}`;
    const summary = row.summary
      ? `\n<summary xml:lang="${xmlText(row.summaryLanguage ?? language)}">${xmlText(row.summary)}</summary>`
      : '';
    return `<entry>
<id>tag:${domain},2026:initiatives/${row.slug}</id>
<title xml:lang="${xmlText(row.nameLanguage)}">${xmlText(row.name)}</title>
<published>${moment(row.publishedAt)}</published>
<updated>${moment(row.publishedAt)}</updated>
<link rel="alternate" type="text/html" hreflang="${language}" href="${xmlText(page)}"/>${summary}
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>tag:${domain},2026:initiatives${query && `?${xmlText(query)}`}</id>
<title>${xmlText(words.title)}</title>
<subtitle>${xmlText(words.subtitle)}</subtitle>
<updated>${moment(rows[0]?.publishedAt ?? date)}</updated>
<author><name>${xmlText(domain)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(own)}"/>
<link rel="alternate" type="text/html" href="${xmlText(list)}"/>
<link rel="license" href="${xmlText(licence.url)}"/>
<rights>${xmlText(licence.name)}</rights>
${entries.join('\n')}${entries.length > 0 ? '\n' : ''}</feed>
`;
}
