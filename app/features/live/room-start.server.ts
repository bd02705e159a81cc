import { randomUUID } from 'node:crypto';
import { redirect } from '@remix-run/node';
import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { isLanguage } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import { scanPattern } from '../../lib/scan-pattern.server.ts';
import { readDevice } from './device.server.ts';
import { getLive, getRoom, getScreen } from './live.server.ts';
import { liveAddress } from './live.ts';
import type { ScreenWords } from './screen-words.ts';

const slugOf = (page: Page) => page.params['slug'] ?? '';

/** What the run sheet needs; everybody else is led to the room. */
export async function startRun(page: Page) {
  const slug = slugOf(page);
  try {
    return { live: await getLive(page.db, slug, page.language), once: randomUUID() };
  } catch (failure) {
    if (failure instanceof Response && (failure.status === 401 || failure.status === 403))
      throw redirect(liveAddress(page.language, slug, 'room'));
    throw failure;
  }
}

/** The words of the screen in one language: two may stand side by side, a page has only one. */
async function screenWords(language: LanguageCode): Promise<ScreenWords> {
  const t = (await createI18n(language, ['live'])).tOf('live');
  if (!t) throw new Error('words did not arrive');
  return {
    language,
    now: t('now'),
    next: t('next'),
    left: t('left'),
    over: t('over'),
    paused: t('paused'),
    join: t('screenJoin'),
    code: t('code'),
    poll: t('poll'),
    pollOpen: t('screenPollOpen'),
    votes: t('votes'),
    questions: t('questions'),
    notBegun: t('notBegun'),
    ahead: t('runAhead'),
    closed: t('screenClosed'),
    choices: { yes: t('choice_yes'), no: t('choice_no'), abstain: t('choice_abstain') },
  };
}

/** What the projected view needs, in the page's language and, when asked for, a second one. */
export async function startScreen(page: Page) {
  const slug = slugOf(page);
  const wished = page.url.searchParams.get('and');
  const beside = isLanguage(wished) && wished !== page.language ? wished : null;
  const [screen, ...words] = await Promise.all([
    getScreen(page.db, slug, page.language, beside),
    screenWords(page.language),
    ...(beside ? [screenWords(beside)] : []),
  ]);
  const address = page.context.env.siteUrl + liveAddress(page.language, slug, 'room');
  // Scanning the code saves typing it; it stands beside in any case.
  const pattern = scanPattern(screen.code ? `${address}?code=${screen.code}` : address);
  return { screen, words, address: address.replace(/^https?:\/\//, ''), pattern };
}

/** What the room needs. A phone that did not join sees what everybody sees: that page is kept. */
export async function startRoom(page: Page) {
  const device = readDevice(page.request);
  const room = await getRoom(page.db, slugOf(page), page.language, device);
  if (device === null)
    page.headers.set('X-Cache-Scopes', `settings,sessions,day,live:${room.clock.id}`);
  const code = page.url.searchParams.get('code') ?? '';
  return {
    room,
    code: /^\d{6}(?:\d{3})?$/.test(code) ? code : '',
    once: room.me ? randomUUID() : '',
  };
}
