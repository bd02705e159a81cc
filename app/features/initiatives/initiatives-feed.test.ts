import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { NewInitiative } from './initiatives-feed.ts';
import { initiativesAtom } from './initiatives-feed.ts';

const origin = {
  siteUrl: 'https://forum.example',
  language: 'nl',
  date: '2026-11-22',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};
const words = { title: 'Nieuwe initiatieven', subtitle: 'Wat erbij kwam' };
const taalcafe: NewInitiative = {
  slug: 'taalcafe',
  publishedAt: '2026-10-01T09:00:00+00:00',
  name: 'Taalcafé <Thuis> & co',
  nameLanguage: 'nl',
  summary: 'قهوة & <b>لغة</b>\u0008',
  summaryLanguage: 'ar',
};

/** A feed as a reader that others made understands it; a strict parser takes it first. */
function read(xml: string) {
  XmlDocument.fromString(xml).dispose();
  return parseAtomFeed(xml);
}

test('a feed reader finds each initiative with its page, its time and its words as they were written', () => {
  const feed = read(initiativesAtom([taalcafe], origin, 'theme=work&sort=name', words));
  const list = 'https://forum.example/nl/initiatives?theme=work&sort=name';
  expect(feed).toMatchObject({
    id: 'tag:forum.example,2026:initiatives?theme=work&sort=name',
    updated: '2026-10-01T09:00:00.000Z',
    authors: [{ name: 'forum.example' }],
  });
  expect(feed.links?.find(({ rel }) => rel === 'alternate')?.href).toBe(list);
  expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(
    'https://forum.example/open-data/initiatives.atom?theme=work&sort=name&lang=nl',
  );
  expect(feed.links?.find(({ rel }) => rel === 'license')?.href).toBe(origin.licence.url);
  expect(feed.entries).toHaveLength(1);
  expect(feed.entries?.[0]).toMatchObject({
    id: 'tag:forum.example,2026:initiatives/taalcafe',
    published: '2026-10-01T09:00:00.000Z',
    updated: '2026-10-01T09:00:00.000Z',
    title: { value: 'Taalcafé <Thuis> & co', xml: { lang: 'nl' } },
    summary: { value: 'قهوة & <b>لغة</b>', xml: { lang: 'ar' } },
    links: [{ rel: 'alternate', href: 'https://forum.example/nl/initiatives/taalcafe' }],
  });
});

test('a list without anything new is a feed too', () => {
  const feed = read(initiativesAtom([], origin, '', words));
  expect(feed.updated).toBe('2026-11-22T00:00:00.000Z');
  expect(feed.entries ?? []).toEqual([]);
});
