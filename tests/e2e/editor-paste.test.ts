import { describe, expect } from 'vitest';
import { documentFromMarkdown } from '../../app/features/documents/document.server.ts';
import { openEditor, paste, sendBlocks } from '../support/editor.ts';
import { journey, useBrowser } from '../support/journey.ts';

useBrowser();

journey('words from Word come as headings, lists and tables', {}, async (page) => {
  const text = await openEditor(page);
  await text.focus();
  const item = (level: number, sign: string, words: string) =>
    `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span style='font:7pt "Times New Roman"'>&nbsp;&nbsp;</span></span>${words}<o:p></o:p></p>`;
  await paste(
    page,
    `<html><head><style>p { color: red }</style></head><body lang=NL>
      <p class=MsoTitle>Verslag</p>
      <p class=MsoNormal style='mso-margin-top-alt:auto'><span style='font-weight:bold'>Vet</span> en <a href="https://stad.gent/">Gent</a>
      en <a href="javascript:alert(1)">kwaad</a><script>alert(1)</script></p>
      ${item(1, '·', 'Een')}${item(2, 'o', 'Onder')}${item(1, '·', 'Twee')}
      ${item(1, '1.', 'Eerst')}
      <table style="border:1px"><tr><td style="width:10pt"><p>A</p></td><td>B</td></tr></table>
      <img src="https://elsewhere.example/x.png" onerror="alert(1)">
    </body></html>`,
    'Verslag',
  );
  const blocks = await sendBlocks(page);
  expect(blocks).toMatchObject([
    { type: 'heading', tag: 'h2', children: [{ text: 'Verslag' }] },
    { type: 'paragraph', children: [{ text: 'Vet', format: 1 }, {}, { type: 'link' }, {}] },
    {
      type: 'list',
      listType: 'bullet',
      children: [
        { children: [{ text: 'Een' }] },
        { children: [{ type: 'list', children: [{ children: [{ text: 'Onder' }] }] }] },
        { children: [{ text: 'Twee' }] },
      ],
    },
    { type: 'list', listType: 'number', children: [{ children: [{ text: 'Eerst' }] }] },
    { type: 'table' },
  ]);
  expect(JSON.stringify(blocks)).not.toMatch(/javascript|alert|elsewhere|style/);
});

journey('words from Google Docs come with their marks and lists', {}, async (page) => {
  const text = await openEditor(page);
  await text.focus();
  await paste(
    page,
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.4"><span style="font-weight:700;color:#f00">Vet</span><span style="font-style:italic"> schuin</span><span style="text-decoration:line-through"> weg</span></p><ul><li dir="ltr"><p dir="ltr"><span>Een</span></p></li><ul><li dir="ltr"><p><span>Onder</span></p></li></ul></ul><p dir="rtl"><span>ABC مرحبا</span></p></b><br class="Apple-interchange-newline">`,
    'Vet schuin weg',
  );
  expect(await sendBlocks(page)).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Vet', format: 1 },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'schuin', format: 2 },
        { type: 'text', text: ' ' },
        { type: 'text', text: 'weg', format: 4 },
      ],
    },
    {
      type: 'list',
      listType: 'bullet',
      children: [
        { type: 'listitem', children: [{ type: 'text', text: 'Een' }] },
        {
          type: 'listitem',
          children: [
            {
              type: 'list',
              listType: 'bullet',
              children: [{ type: 'listitem', children: [{ type: 'text', text: 'Onder' }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'paragraph',
      direction: 'rtl',
      children: [{ type: 'text', text: 'ABC مرحبا' }],
    },
  ]);
});

const wholeText = `## Vergadering

Beste **buren** en ~~gasten~~, zie [Gent](https://stad.gent/) en @[Integratie](group:integration):
*nieuwe* regel.

- brood
    - wit
- melk

3. drie
4. vier

> Een citaat
> van twee regels

| Naam | Wat |
| --- | --- |
| Amal | **brood** |

Slot.`;

describe.each(['', '&stored'])('a text that is there already%s', (stored) => {
  journey('comes out of the editor as it went in', {}, async (page) => {
    await openEditor(page, 'nl', `text=${encodeURIComponent(wholeText)}${stored}`);
    expect(await sendBlocks(page)).toEqual(documentFromMarkdown(wholeText).root.children);
  });
});
