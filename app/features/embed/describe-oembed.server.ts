import { createI18n } from '../../i18n/i18n.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import type { Page } from '../../lib/page.server.ts';
import type { Initiative } from '../initiatives/initiative.ts';
import { embedPath, embedSizes, frameCode } from './embed-address.ts';
import type { OembedPage, OembedRefusal } from './oembed.ts';
import { readOembed, toOembedXml } from './oembed.ts';

type FindInitiative = (
  slug: string,
  language: LanguageCode,
) => Promise<Initiative | { redirect: string }>;

interface OembedAnswer {
  status: number;
  type: string;
  body: string;
}

const refusals: Record<OembedRefusal, string> = {
  400: 'Bad request',
  401: 'This page is private',
  404: 'Not found',
  501: 'Not implemented: ask for json or xml',
};

function refuse(status: OembedRefusal): OembedAnswer {
  const type = 'application/problem+json';
  return { status, type, body: JSON.stringify({ status, title: refusals[status] }) };
}

/** Title, address and size of what is shown; null when there is no such initiative. */
async function shownOf(wanted: OembedPage, page: Page, find: FindInitiative) {
  const { language } = wanted;
  if (wanted.kind === 'directory') {
    const { filters, camera } = wanted;
    const part = filters.view === 'map' ? 'map' : 'list';
    const { t } = await createI18n(language);
    const { cityName } = await page.frame();
    const title = t('initiatives:title', { city: cityName });
    return { title, path: embedPath(language, part, filters, camera), ...embedSizes[part] };
  }
  const first = await find(wanted.slug, language).catch(missing);
  const found = first && 'redirect' in first ? await find(first.redirect, language) : first;
  if (!found || 'redirect' in found) return null;
  return {
    title: found.names[0]?.name ?? found.slug,
    path: `/${language}/embed/initiatives/${found.slug}`,
    ...embedSizes.initiative,
  };
}

function missing(failure: unknown): null {
  if (failure instanceof Response && failure.status === 404) return null;
  throw failure;
}

/**
 * Answers an oEmbed question.
 * @param find the initiative of an address, as its page asks for it
 */
export async function describeOembed(page: Page, find: FindInitiative): Promise<OembedAnswer> {
  const { siteUrl } = page.context.env;
  const question = readOembed(page.url, siteUrl);
  if (typeof question === 'number') return refuse(question);
  const shown = await shownOf(question.page, page, find);
  if (!shown) return refuse(404);
  const { title, path } = shown;
  const width = Math.min(shown.width, question.maxWidth ?? shown.width);
  const height = Math.min(shown.height, question.maxHeight ?? shown.height);
  const { forumName } = await page.frame();
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: forumName,
    provider_url: siteUrl,
    title,
    html: frameCode({ src: siteUrl + path, title, width, height }),
    width,
    height,
  } as const;
  return question.format === 'xml'
    ? { status: 200, type: 'text/xml; charset=utf-8', body: toOembedXml(answer) }
    : { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(answer) };
}
