import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server.js';
import { expect, test } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { WordsContext, wordsOfPage } from '../../i18n/use-translation.ts';
import type { Notice } from './following.ts';
import { NoticeRows } from './notice-rows.tsx';

const words = wordsOfPage(await createI18n('nl'));

/** What a row tells, sign by sign without its marks. */
function told(changed: Partial<Notice>): string {
  const notice: Notice = {
    id: 1,
    kind: 'record_changed',
    createdAt: '2026-11-23T10:00:00Z',
    isRead: true,
    title: null,
    titleLanguage: null,
    about: null,
    section: null,
    group: null,
    post: null,
    unread: null,
    ...changed,
  };
  const list = { page: 1, total: 1, unread: 0, rows: [notice] } as never;
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
      <StaticRouter location="/nl">
        <NoticeRows list={list} />
      </StaticRouter>
    </WordsContext.Provider>,
  );
  return html.replaceAll(/<[^>]+>/g, ' ');
}

test('what has a name stands under it; what has none says once what it is, and never only "news"', () => {
  const named = told({ title: 'De Spaak', section: 'means' });
  expect(named).toMatch(/De Spaak .*Het forum wijzigde jullie pagina/s);
  const nameless = told({});
  expect(nameless.match(/Het forum wijzigde jullie pagina/g)).toHaveLength(1);
  expect(nameless).not.toContain('Nieuws');
});
