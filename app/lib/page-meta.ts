import type { MetaDescriptor, MetaFunction } from '@remix-run/react';
import type { RootData } from '../root.tsx';
import { languageCodes, pathIn } from '../i18n/locales.ts';

type MetaArguments = Parameters<MetaFunction>[0];

/**
 * Title, description and the addresses of the same page in the other languages.
 * @param title the page's own title, without the forum's name
 */
export function pageMeta(
  { matches, location }: Pick<MetaArguments, 'matches' | 'location'>,
  title: string,
  description?: string,
): MetaDescriptor[] {
  const root = matches.find((match) => match.id === 'root')?.data as RootData | undefined;
  const name = root?.forumName ?? 'Migration Forum';
  const address = (language: string) =>
    `${root?.siteUrl ?? ''}${pathIn(language as 'nl', location.pathname)}`;
  return [
    { title: title === name ? name : `${title} · ${name}` },
    ...(description ? [{ name: 'description', content: description }] : []),
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: name },
    ...languageCodes.map((code) => ({
      tagName: 'link' as const,
      rel: 'alternate',
      hrefLang: code,
      href: address(code),
    })),
    { tagName: 'link' as const, rel: 'alternate', hrefLang: 'x-default', href: address('nl') },
  ];
}
