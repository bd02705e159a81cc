import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server.js';
import { expect, test } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { WordsContext, wordsOfPage } from '../../i18n/use-translation.ts';
import { documentFromMarkdown } from '../documents/text-rules.ts';
import { documentOf } from '../documents/document.ts';
import { mergeDocuments, settleMerge } from '../group-documents/merge.ts';
import { ConflictPart } from './entry-status.tsx';

const words = wordsOfPage(await createI18n('nl'));

test('a script in a conflicting text is text', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">';
  const theirs = documentFromMarkdown(`${hostile} van haar`);
  const mine = documentFromMarkdown(`${hostile} van mij`);
  const both = settleMerge(mergeDocuments(documentOf([]), mine, theirs), []);
  const person = { id: 'a', name: '<b>Eva</b>' };
  const html = renderToStaticMarkup(
    <WordsContext.Provider value={words}>
      <StaticRouter location="/nl">
        <ConflictPart
          conflict={{ key: '1', revision: 2, writtenBy: person, theirs, mine, both, markdown: '' }}
          language="nl"
        />
      </StaticRouter>
    </WordsContext.Provider>,
  );
  expect(html).not.toMatch(/<(script|img|b)\b/);
  expect(html).toContain('&lt;script&gt;');
  for (const side of ['van haar', 'van mij']) expect(html).toContain(side);
});

test('both texts are in what one goes on from, whatever was changed', () => {
  const base = documentFromMarkdown('We begonnen om zes uur.');
  const mine = documentFromMarkdown('We begonnen om zes uur.\n\nEr was thee.');
  const theirs = documentFromMarkdown('We begonnen om zeven uur.');
  const both = JSON.stringify(settleMerge(mergeDocuments(base, mine, theirs), []));
  for (const word of ['zeven uur', 'Er was thee']) expect(both).toContain(word);
});
