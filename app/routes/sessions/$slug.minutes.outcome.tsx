import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ChangeForm } from '../../features/minutes/change-form.tsx';
import { outcomeStart } from '../../features/minutes/minutes-start.server.ts';
import { itemKey, itemTitle, minutesAddress } from '../../features/minutes/minutes.ts';
import { actOnOutcome } from '../../features/minutes/outcome-action.server.ts';
import { PromiseForm } from '../../features/minutes/promise-form.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return outcomeStart(page);
});
export const action = pageAction(actOnOutcome);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const handle = { scripts: false };
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.choices.session.title.text ?? '');

export default function OutcomePage() {
  const { choices, once, item, text, outcome } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const changed = choices.outcomes.find(({ id }) => id === outcome);
  const about = choices.items.find(({ id }) => itemKey(id) === item || id === changed?.item);
  const title = about && itemTitle(about, code);
  const given = { invalid: refused, errors: fields };
  return (
    <>
      <PageHeader
        back={{ to: minutesAddress(code, choices.session.slug, '/write'), label: t('writeTitle') }}
        title={changed ? t('changeOutcome', { number: changed.number }) : t('promiseTitle')}
        lede={title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {changed ? (
        <ChangeForm
          outcome={changed}
          isChangeable={choices.changeable.includes(changed.id)}
          {...given}
        />
      ) : (
        item && <PromiseForm {...{ choices, item, text, once }} {...given} />
      )}
    </>
  );
}
