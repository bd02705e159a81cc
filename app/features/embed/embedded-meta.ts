import type { MetaDescriptor } from '@remix-run/react';

/** Head of a page that stands in others: its title, and the page of the site that it is a part of. */
export function embeddedMeta(
  data: { title: string; address: string } | undefined,
): MetaDescriptor[] {
  if (!data) return [];
  return [{ title: data.title }, { tagName: 'link', rel: 'canonical', href: data.address }];
}
