import { expect, test } from 'vitest';
import { stateOf } from '../../../tests/support/any-document.ts';
import { documentFromMarkdown } from './document.server.ts';
import { readDocumentField } from './read-document-field.server.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
const state = (type: string) =>
  JSON.stringify(stateOf({ type, children: [{ type: 'text', text: 'uit de *editor*' }] }));

test('Markdown of a plain field is a document', () => {
  const read = readDocumentField(form({ text: 'Dag **buren**\r\ntot straks' }), 'text');
  const document = documentFromMarkdown('Dag **buren**\ntot straks');
  expect(read).toEqual({ ok: true, document, plain: 'Dag buren\ntot straks' });
});

test('what the editor made goes before what stood in the plain field', () => {
  const read = readDocumentField(form({ text: 'oud', textDocument: state('paragraph') }), 'text');
  expect(read).toMatchObject({ ok: true, plain: 'uit de *editor*' });
});

test.each([
  [{}, 'documents:errorEmpty', ''],
  [{ text: ' \n ' }, 'documents:errorEmpty', ' \n '],
  [{ text: 'a'.repeat(33_000) }, 'documents:errorTooLong', 'a'.repeat(33_000)],
  [{ text: 'a'.repeat(70_000) }, 'documents:errorTooLong', 'a'.repeat(70_000)],
  [{ textDocument: '{' }, 'documents:errorMalformed', ''],
  [{ text: 'getypt', textDocument: state('iframe') }, 'documents:errorMalformed', 'getypt'],
  [
    {
      textDocument: JSON.stringify(
        stateOf({ type: 'heading', tag: 'x', children: [{ type: 'text', text: 'a_' }] }),
      ),
    },
    'documents:errorMalformed',
    '## a\\_',
  ],
])('%# what is refused says why and keeps the text', (fields, key, markdown) => {
  expect(readDocumentField(form(fields), 'text')).toMatchObject({
    ok: false,
    error: { key },
    markdown,
  });
});
