import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { oembedLinks } from '../../features/embed/oembed.ts';
import { InitiativePageContent } from '../../features/initiatives/initiative-page-content.tsx';
import { getInitiative } from '../../features/initiatives/initiatives.server.ts';
import { today } from '../../features/initiatives/page-context.server.ts';
import { toJsonLd } from '../../features/initiatives/to-json-ld.ts';
import { pictureMeta } from '../../features/media/picture.ts';
import { RecordLinks } from '../../features/record-history/record-links.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageLoader } from '../../lib/page.server.ts';

// `day`: an entry that nobody confirmed says so from one day to the next.
const scopes = [
  'initiatives',
  'organisations',
  'terms',
  'sessions',
  'commitments',
  'exchange',
  'awards',
  'day',
];

export const loader = pageLoader({ scopes }, async (page) => {
  const found = await getInitiative(page.db, page.params['slug'], page.language);
  if ('redirect' in found) {
    throw redirect(`/${page.language}/initiatives/${found.redirect}`, 301);
  }
  const { siteUrl } = page.context.env;
  const address = `${siteUrl}/${page.language}/initiatives/${found.slug}`;
  return { initiative: found, address, siteUrl, today: today() };
});
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, '');
  const { initiative, address, siteUrl } = args.data;
  const name = initiative.names[0]?.name ?? initiative.slug;
  return [
    ...pageMeta(args, name, initiative.texts.summary?.body),
    ...pictureMeta(siteUrl, initiative.media[0]),
    ...oembedLinks(siteUrl, address, name),
    { 'script:ld+json': toJsonLd(initiative, address) },
  ];
};

export default function InitiativePage() {
  const { initiative, address, today: day } = useLoaderData<typeof loader>();
  return (
    <>
      <InitiativePageContent initiative={initiative} address={address} today={day} />
      <RecordLinks slug={initiative.slug} waiting={initiative.waiting} />
    </>
  );
}
