import type { MetaDescriptor, MetaFunction } from '@remix-run/react';
import type { RootData } from '../root.tsx';
import { languageCodes, pathIn } from '../i18n/locales.ts';

type MetaArguments = Parameters<MetaFunction>[0];

/**
 * Title, description, the one address of this page and those of it in the other languages.
 * @param title the page's own title, without the forum's name
 * @param description one sentence; without it, what the forum says of itself
 */
export function pageMeta(
  { matches, location }: Pick<MetaArguments, 'matches' | 'location'>,
  title: string,
  description?: string,
): MetaDescriptor[] {
  const root = matches.find((match) => match.id === 'root')?.data as RootData | undefined;
  const name = root?.forumName ?? 'Migration Forum';
  const about = description || root?.tagline;
  // Choices in the address show the same list in another way; further pages show other rows.
  const page = /^[2-9]$|^[1-9]\d{1,5}$/.exec(
    new URLSearchParams(location.search).get('page') ?? '',
  );
  const siteUrl = root?.siteUrl ?? '';
  const rest = page ? `?page=${page[0]}` : '';
  const link = (rel: string, path: string, hrefLang?: string) => ({
    tagName: 'link' as const,
    rel,
    ...(hrefLang ? { hrefLang } : {}),
    href: siteUrl + path + rest,
  });
  return [
    { title: title === name ? name : `${title} · ${name}` },
    ...(about ? [{ name: 'description', content: about }] : []),
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: name },
    link('canonical', location.pathname),
    ...languageCodes.map((code) => link('alternate', pathIn(code, location.pathname), code)),
    link('alternate', pathIn('nl', location.pathname), 'x-default'),
  ];
}
