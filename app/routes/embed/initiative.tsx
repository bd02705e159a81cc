import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { EmbedFrame } from '../../features/embed/embed-frame.tsx';
import { embeddedMeta } from '../../features/embed/embedded-meta.ts';
import { InitiativeCard } from '../../features/embed/initiative-card.tsx';
import { getInitiative } from '../../features/initiatives/initiatives.server.ts';
import { today } from '../../features/initiatives/page-context.server.ts';
import { pageLoader } from '../../lib/page.server.ts';
import { LanguageText } from '../../ui/language-text.tsx';

export const loader = pageLoader({ scopes: ['initiatives', 'terms', 'day'] }, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const found = await getInitiative(page.db, page.params['slug'], page.language);
  if ('redirect' in found) {
    throw redirect(`/${page.language}/embed/initiatives/${found.redirect}`, 301);
  }
  const { forumName } = await page.frame();
  return {
    initiative: found,
    forumName,
    today: today(),
    title: found.names[0]?.name ?? found.slug,
    address: `${page.context.env.siteUrl}/${page.language}/initiatives/${found.slug}`,
  };
});
export const handle = { scripts: false, bare: true };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = ({ data }) => embeddedMeta(data);

export default function EmbeddedInitiative() {
  const { initiative, forumName, title, address, today: day } = useLoaderData<typeof loader>();
  const name = <LanguageText lang={initiative.names[0]?.language}>{title}</LanguageText>;
  return (
    <EmbedFrame title={name} address={address} forumName={forumName}>
      <InitiativeCard initiative={initiative} today={day} />
    </EmbedFrame>
  );
}
