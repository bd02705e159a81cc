import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { changeStart } from '../../features/exchange/form-start.ts';
import { changeOne } from '../../features/exchange/listing-actions.server.ts';
import { ListingForm } from '../../features/exchange/listing-form.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { getListingForm, listingIdOf } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { notFound } from '../../lib/failure.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [{ listing, ...form }, { t }] = await Promise.all([
    getListingForm(page.db, listingIdOf(page.params['id']), page.language),
    createI18n(page.language),
  ]);
  const category = form.categories.find(({ slug }) => slug === listing?.category.slug);
  if (!listing || !category) throw notFound();
  return { form, listing, category, title: t('exchange:changeTitle') };
});
export const action = pageAction(changeOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ChangeListingPage() {
  const { form, listing, category, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  return (
    <FormPage
      back={{ to: exchangeAddress(code, listing.id), label: listing.title }}
      title={title}
      lede={
        <p>
          {t(`kind_${listing.kind}`)}, {category.label}
        </p>
      }
      refused={refused}
    >
      {(errors) => (
        <ListingForm
          form={{ ...form, listing }}
          category={category}
          kind={listing.kind}
          start={changeStart(listing)}
          mark="revision"
          invalid={refused}
          errors={errors}
        />
      )}
    </FormPage>
  );
}
