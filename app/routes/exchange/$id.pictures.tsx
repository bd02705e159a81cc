import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { changePictures } from '../../features/attachments/listing-pictures.server.ts';
import { PictureDesk } from '../../features/exchange/listing-pictures.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { getListing, listingIdOf } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [listing, { t }] = await Promise.all([
    getListing(page.db, listingIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  if (!listing.isMine) throw notFound();
  return { listing, once: randomUUID(), title: t('exchange:pictures') };
});
export const action = pageAction((page) => changePictures(page, listingIdOf(page.params['id'])));
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ListingPicturesPage() {
  const { listing, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: exchangeAddress(code, listing.id), label: listing.title }}
      title={title}
      lede={<p>{t('picturesText')}</p>}
      refused={refused}
    >
      {(errors) => <PictureDesk listing={listing} once={once} invalid={refused} errors={errors} />}
    </FormPage>
  );
}
