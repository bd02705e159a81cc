import { redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useFormState } from '../../features/nominations/form-state.ts';
import { startSchema } from '../../features/nominations/nomination-forms.ts';
import { relations } from '../../features/nominations/nomination.ts';
import { startNomination } from '../../features/nominations/nominations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { invalid, readForm } from '../../lib/form.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export const loader = pageLoader({ scopes: [] }, async (page) => {
  const { t } = await createI18n(page.language);
  return { title: t('nominations:startTitle'), description: t('nominations:startText') };
});

export const action = pageAction(async (page) => {
  const form = await readForm(page.request, startSchema);
  if (!form.ok) return invalid(form);
  const receipt = await startNomination(page.db, {
    language: page.language,
    clientHash: page.clientHash,
    relation: form.values.relation || null,
  });
  return redirect(`/${page.language}/nominations/${receipt}/name`);
});

export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.title ?? '', args.data?.description);

export default function NominatePage() {
  const { t } = useTranslation('nominations');
  const form = useFormState(useActionData<typeof action>());
  return (
    <>
      <PageHeader title={t('startTitle')} lede={t('startText')} />
      <ErrorSummary errors={form.errors} />
      <section className="prose">
        <h2>{t('needTitle')}</h2>
        <ul>
          <li>{t('needName')}</li>
          <li>{t('needPlace')}</li>
          <li>{t('needWhat')}</li>
          <li>{t('needContact')}</li>
        </ul>
        <h2>{t('thenTitle')}</h2>
        <p>{t('thenText')}</p>
      </section>
      <Form method="post" noValidate className="grid gap-6 py-8">
        <RadioGroup
          name="relation"
          label={t('relation')}
          error={form.errors['relation']}
          optional
          options={relations.map((value) => ({ value, label: t(`relation_${value}`) }))}
          defaultValue={form.value('relation')}
        />
        <p>
          <SubmitButton>{t('start')}</SubmitButton>
        </p>
      </Form>
    </>
  );
}
