import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { stepAt } from '../../features/exchange/first-step.ts';
import { CategoryForm, SayForm } from '../../features/exchange/first-step-forms.tsx';
import { newStart } from '../../features/exchange/form-start.ts';
import { postOne } from '../../features/exchange/listing-actions.server.ts';
import { ListingForm } from '../../features/exchange/listing-form.tsx';
import { exchangeAddress } from '../../features/exchange/listing.ts';
import { getListingForm } from '../../features/exchange/listings.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const [form, { t }] = await Promise.all([
    getListingForm(page.db, null, page.language),
    createI18n(page.language),
  ]);
  const asked = page.url.searchParams;
  return {
    form,
    kind: asked.get('kind') ?? '',
    category: asked.get('category') ?? '',
    owner: asked.get('owner') ?? 'me',
    once: randomUUID(),
    title: t('exchange:newTitle'),
  };
});
export const action = pageAction(postOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function NewListingPage() {
  const { form, once, title, kind, category, owner } = useLoaderData<typeof loader>();
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const { refused, ...now } = stepAt(useActionData<typeof action>(), { kind, category }, form);
  return (
    <FormPage
      back={{ to: exchangeAddress(code), label: t('title') }}
      title={now.step === 'form' ? t(`formTitle_${now.kind}`) : title}
      lede={<p>{now.step === 'form' ? now.category.label : t(`lede_${now.step}`)}</p>}
      refused={refused}
    >
      {(errors) =>
        now.step === 'form' ? (
          <ListingForm
            form={form}
            category={now.category}
            kind={now.kind}
            start={newStart(form, { said: now.said, language: code, once, owner })}
            mark="once"
            invalid={refused}
            errors={errors}
          />
        ) : now.step === 'category' ? (
          <CategoryForm {...now} categories={form.categories} errors={errors} />
        ) : (
          <SayForm kind={now.kind} invalid={refused} errors={errors} />
        )
      }
    </FormPage>
  );
}
