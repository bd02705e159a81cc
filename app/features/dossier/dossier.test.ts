import { unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { dossierFacts } from '../../../tests/support/dossier-facts.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { buildDossier } from './build-dossier.server.ts';
import type { DossierFacts } from './dossier-facts.ts';
import type { DossierFile } from './dossier.ts';
import { zipBytes } from './dossier.ts';
import { zipStream } from './zip-stream.server.ts';

// Each is typeset in a process of its own.
vi.setConfig({ testTimeout: 120_000 });

/** Makes a dossier; nothing may be told to the log, which hears of every PDF that is not PDF/UA. */
async function made(facts: DossierFacts) {
  const told: unknown[] = [];
  const steps: number[] = [];
  const log = { warn: (...words: unknown[]) => void told.push(words) };
  const built = await buildDossier(facts, 'https://forum.example', log, async (step) => {
    steps.push(step);
  });
  expect(told).toEqual([]);
  return { ...built, steps };
}

/** All that stands in a PDF, unpacked. */
function insideOf(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const parts = [file.toString('latin1')];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not every "stream" is packed, or is one.
    }
  }
  return parts.join('\n');
}

describe('the PDF', () => {
  test('is tagged PDF/UA with title, language, bookmarks, contents, tables and their heads', async () => {
    const { pdf, steps } = await made(dossierFacts('nl'));
    const inside = insideOf(pdf);
    const signs = [
      'StructTreeRoot',
      'H1',
      'H2',
      'H3',
      'TOC',
      'TOCI',
      'TH',
      'TBody',
      'LBody',
      'Outlines',
    ];
    for (const sign of signs) expect(inside).toContain(`/${sign}`);
    expect(inside).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // Its title is shown, one goes through it in reading order, and every sign can be read out.
    expect(inside).toMatch(/\/DisplayDocTitle\s+true/);
    expect(inside).toMatch(/\/Marked\s+true/);
    const withLinks = inside.match(/\/Annots\b/g)?.length ?? 0;
    expect(inside.match(/\/Tabs\s*\/S\b/g)?.length ?? 0).toBeGreaterThanOrEqual(withLinks);
    const fonts = inside.match(/\/Subtype\s*\/Type0\b/g)?.length ?? 0;
    expect(fonts).toBeGreaterThan(0);
    for (const sign of [/\/ToUnicode\b/g, /\/FontFile[23]\b/g])
      expect(inside.match(sign)?.length ?? 0).toBeGreaterThanOrEqual(fonts);
    expect(inside).toMatch(/\/Lang\s*\(nl\)/);
    // The paper in Arabic says so.
    expect(inside).toMatch(/\/Lang\s*\(ar\)/);
    expect(inside).toContain('(https://forum.example/nl/sessions/spring-2027)');
    expect(steps).toEqual([2, 3]);
  });

  test('is from the right in Arabic, with Dutch papers marked as such', async () => {
    const inside = insideOf((await made(dossierFacts('ar'))).pdf);
    expect(inside).toMatch(/\/Direction\s*\/R2L/);
    expect(inside).toMatch(/\/Lang\s*\(nl\)/);
  });

  test('in French says which parts are not translated', async () => {
    expect(insideOf((await made(dossierFacts('fr'))).pdf)).toMatch(/\/Lang\s*\(nl\)/);
  });

  test('is made whatever people wrote, and of nothing at all', async () => {
    const facts = dossierFacts('nl');
    const odd = '👩‍👩‍👧 አማርኛ #import "x" $x$ *a* \u0301 \u202e ' + 'a'.repeat(300);
    const [section] = facts.content.sections;
    const [item] = section?.items ?? [];
    if (!section || !item) throw new Error('no item');
    section.items = [{ ...item, title: odd, why: odd, wanted: odd, presenter: odd }];
    facts.session.practical = { text: odd, language: 'ti' };
    facts.commitments = facts.commitments.map((one) => ({ ...one, text: odd, organisation: odd }));
    facts.papers = facts.papers.map((one) => ({
      ...one,
      title: odd,
      summary: odd,
      language: 'fa',
    }));
    await made(facts);
    const empty = { content: { sections: [] }, papers: [], commitments: [], forum: null };
    await made({ ...facts, ...empty });
  });
});

describe('the ZIP', () => {
  test('holds the papers under names that every system unpacks, and an index with safe words', async () => {
    const { parts, texts } = await made(dossierFacts('nl'));
    expect(parts.map(({ name }) => name)).toEqual([
      'index.html',
      'papers/01-advies-over-wonen-werken-1.html',
      'papers/02-een-nota.pdf',
      'papers/03-advies-over-wonen-werken-3.html',
      'papers/04-اقتراح-مكان-نلتقي-فيه.html',
    ]);
    const index = texts['index.html'] ?? '';
    expect(index).toContain('<html lang="nl" dir="ltr">');
    expect(index).toContain('<bdi lang="ar" dir="rtl">');
    expect(index).toContain('href="papers/02-een-nota.pdf"');
    expect(index).toContain('Advies over &lt;wonen&gt; &amp; werken 1');
    expect(index).toContain('Deze nota volgt nog.');
    // Commitments stand as in the PDF, with what their owner last told.
    expect(index).toContain('Een lijst van alle praatgroepen, die iemand bijhoudt</bdi>');
    expect(index).toMatch(/10 februari 2027[^<]*<\/small>/);
    expect(index).toContain('Werkgroep integratie');
    expect(index).toContain('<bdi>OCMW Gent</bdi>');
    expect(index).not.toMatch(/<script|<wonen|src=/);
    expect(texts['papers/03-advies-over-wonen-werken-3.html']).toContain('@Onthaal');
  });

  test('is packed while it is read and as large as was said', async () => {
    const { pdf, texts, parts } = await made(dossierFacts('ar'));
    const own = parts.filter(({ attachment }) => attachment === null);
    const opened: string[] = [];
    const entries = own.map(({ name }) => ({
      name,
      open: async () => {
        opened.push(name);
        return new Blob([texts[name] ?? '']).stream();
      },
    }));
    const whole = { name: 'dossier.pdf', open: async () => pdf };
    const stream = zipStream([whole, ...entries], new Date('2027-02-01T10:00:00Z'));
    expect(opened).toEqual([]);
    const zip = new Uint8Array(await new Response(stream).arrayBuffer());
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['dossier.pdf', ...own.map(({ name }) => name)]);
    expect(Buffer.from(files['dossier.pdf'] ?? []).equals(Buffer.from(pdf))).toBe(true);
    const said = zipBytes({ pdfBytes: pdf.length, parts: own } as DossierFile);
    expect(Math.abs(said - zip.length)).toBeLessThan(1500);
  });
});

/** Nothing of these may be in any file, whoever it is for. */
test.each(['nl', 'ar'] as const)(
  'facts that are no part of a dossier stay out: %s',
  async (language: LanguageCode) => {
    const facts = dossierFacts(language);
    const [section] = facts.content.sections;
    const hidden = { note: 'SENTINEL', internalNote: 'SENTINEL', needs: ['SENTINEL'] };
    Object.assign(facts, { registrations: ['SENTINEL'] });
    Object.assign(facts.session, { link: 'https://meet.example/SENTINEL' });
    Object.assign(section?.items[0] ?? {}, hidden);
    facts.papers = facts.papers.map((paper) =>
      paper.state === 'text'
        ? paper
        : Object.assign(paper, { document: { root: 'SENTINEL' }, addedBy: 'SENTINEL' }),
    );
    const { texts, parts } = await made(facts);
    expect(JSON.stringify([texts, parts])).not.toContain('SENTINEL');
  },
);
