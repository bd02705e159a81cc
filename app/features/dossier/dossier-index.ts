import { directionOf } from '../../i18n/locales.ts';
import { fileStyle } from '../documents/export/file-style.ts';
import type { DossierFacts } from './dossier-facts.ts';
import { numbered, pickSaid, titleOfItem } from './dossier-facts.ts';
import { paperPlace } from './dossier-print.ts';
import type { Said } from './dossier.ts';
import type { DossierWords } from './dossier-words.ts';
import { placeText } from './dossier-words.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

/**
 * The page that one opens first in the ZIP of a dossier: the agenda with links to the papers beside it, and
 * where the commitments stand.
 * @param names paths within the ZIP by id of the paper
 */
export function dossierIndex(
  facts: DossierFacts,
  words: DossierWords,
  names: ReadonlyMap<number, string>,
): string {
  const { language, session } = facts;
  const { t } = words;
  const say = (tag: string, said: Said) =>
    `<${tag} lang="${escapeHtml(said.language)}" dir="${directionOf(said.language)}">${escapeHtml(said.text)}</${tag}>`;
  const papers = numbered(facts.papers);
  const paperHtml = (paper: (typeof papers)[number]) => {
    const { title: text, number } = paper;
    const title = say('bdi', { text, language: paper.language });
    const name = names.get(paper.id);
    const path = name?.split('/').map(encodeURIComponent).join('/');
    const shown = path ? `<a href="${path}">${title}</a>` : title;
    const rest = path ? words.paperLine(paper) : paperPlace(paper, t);
    return `<li>${escapeHtml(t('dossier:paperTitle', { number }))}${shown}<br><small>${escapeHtml(rest)}</small></li>`;
  };
  const sections = facts.content.sections.map(({ titles, items }) => {
    const head = pickSaid(titles, language);
    const rows = items.map((item) => {
      const own = papers.filter((paper) => paper.item === item.id).map(paperHtml);
      const list = own.length > 0 ? `<ul>${own.join('')}</ul>` : '';
      const line = `<br><small>${escapeHtml(words.itemLine(item))}</small>`;
      return `<tr><th scope="row">${words.hours(item)}</th><td>${say('strong', titleOfItem(item, language))}${line}${list}</td></tr>`;
    });
    return `${head ? say('h2', head) : ''}<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  });
  const promises = facts.commitments.map((one) => {
    const watched = one.group && pickSaid(one.group, language)?.text;
    const lines = [watched && t('dossier:watchedBy', { group: watched }), words.report(one)];
    const small = lines
      .filter((line) => line)
      .map((line) => `<br><small>${escapeHtml(line ?? '')}</small>`);
    const rest = [one.organisation, words.due(one), words.standing(one)];
    const cells = rest.map((text) => `<td><bdi>${escapeHtml(text)}</bdi></td>`);
    return `<tr><th scope="row">${say('bdi', one)}${small.join('')}</th>${cells.join('')}</tr>`;
  });
  const heads = ['What', 'Who', 'Due', 'State'] as const;
  const columns = heads.map(
    (head) => `<th scope="col">${escapeHtml(t(`dossier:commitment${head}`))}</th>`,
  );
  const commitments =
    promises.length > 0
      ? `<h2>${escapeHtml(t('dossier:commitments'))}</h2>
<p>${escapeHtml(t('dossier:commitmentsText'))}</p>
<div class="wide" role="region" aria-label="${escapeHtml(t('dossier:commitments'))}" tabindex="0"><table class="promises"><thead><tr>${columns.join('')}</tr></thead><tbody>
${promises.join('\n')}
</tbody></table></div>`
      : '';
  const title = `<h1>${say('bdi', session.title)}</h1>`;
  const pairs = [
    [t('dossier:factWhen'), `${words.weekday(session.startsAt)}, ${words.hours(session)}`],
    [t('dossier:factWhere'), placeText(session)],
    [
      t('dossier:factAgenda'),
      t('dossier:agendaOf', { letter: facts.letter, date: words.day(facts.publishedAt) }),
    ],
    [t('dossier:factAsOf'), words.moment(facts.asOf)],
    [t('dossier:factFor'), t(`dossier:audience_${facts.audience}`)],
  ].filter(([, text]) => text);
  const rows = pairs.map(
    ([term = '', text = '']) =>
      `<div><dt>${escapeHtml(term)}</dt><dd><bdi>${escapeHtml(text)}</bdi></dd></div>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(session.title.text)}</title>
<style>${fileStyle}th[scope=row] { white-space: nowrap; width: 8rem }
.promises { min-width: 34rem } .promises th[scope=row] { white-space: normal; width: auto; font-weight: normal }</style>
</head>
<body>
<main>
<header>
${title}
<dl>${rows.join('')}</dl>
</header>
<p>${escapeHtml(t('dossier:indexText'))}</p>
<p><a href="dossier.pdf">${escapeHtml(t('dossier:indexFile'))}</a></p>
${sections.join('\n')}
${commitments}
</main>
</body>
</html>
`;
}
