import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { redirect } from '@remix-run/node';
import { formSentences } from '../../features/account/form-sentences.ts';
import { changeOne } from '../../features/registration/registration-actions.server.ts';
import { RegistrationForm } from '../../features/registration/registration-form.tsx';
import { isReceipt, registrationAddress } from '../../features/registration/registration.ts';
import { getRegistration } from '../../features/registration/registrations.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  page.headers.set('Cache-Control', 'private, no-store');
  const { key } = page.params;
  if (key && !isReceipt(key)) await page.requireViewer();
  const [registration, { t }] = await Promise.all([
    getRegistration(page.db, key, page.language),
    createI18n(page.language),
  ]);
  if (!registration.mayChange) throw redirect(registrationAddress(page.language, key ?? ''));
  return { registration, title: t('registration:changeTitle') };
});
export const action = pageAction(changeOne);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function ChangeRegistrationPage() {
  const { registration, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { key = '' } = useParams();
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { session, isOwn, isCodeName, name } = registration;
  return (
    <>
      <PageHeader
        back={{ to: registrationAddress(code, key), label: t('yourRegistration') }}
        kicker={<bdi>{session.title.text}</bdi>}
        title={title}
        lede={<p>{t('changeText')}</p>}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      <RegistrationForm
        choices={registration}
        before={registration}
        name={name ?? ''}
        nameHint={t(isCodeName ? 'codeNameHint' : 'nameHint')}
        asksLanguage={!isOwn}
        submit={t('saveChange')}
        invalid={refused}
        errors={fields}
      />
    </>
  );
}
