import type { MetaFunction } from '@remix-run/react';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { ChangedFields } from '../../features/record-history/changed-fields.tsx';
import { getRestore, slugOf } from '../../features/record-history/record-history.server.ts';
import { recordAddress } from '../../features/record-history/record-version.ts';
import { answerRestore } from '../../features/record-history/restore-action.server.ts';
import { readSide } from '../../features/record-history/restore-side.server.ts';
import { compareInWords } from '../../features/record-history/wording.server.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  const slug = slugOf(page.params['slug']);
  const wanted = readSide(page.url);
  const found = await getRestore(page.db, slug, wanted, page.language);
  if (found.isWithheld) return { restore: { ...found, base: 0 }, groups: null, isSame: false };
  const { before, after, labels, ...restore } = found;
  const groups = await compareInWords(page, { section: restore.section, before, after, labels });
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return { restore, groups, isSame };
});
export const action = pageAction(answerRestore);
export const handle = { scripts: false };
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, args.data?.restore.name ?? '');

export default function RestoreVersionPage() {
  const { restore, groups, isSame } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('recordHistory');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { slug, section, base } = restore;
  return (
    <>
      <PageHeader
        title={t('restoreTitle', { section: t(`section_${section}`) })}
        lede={<p>{t(!groups ? 'restoreWithheld' : isSame ? 'restoreSame' : 'restoreText')}</p>}
        back={{ to: recordAddress(code, slug, 'history'), label: t('changes') }}
      />
      <ErrorSummary errors={refused && fields} general={general} />
      {groups && !isSame && (
        <>
          <ChangedFields groups={groups} />
          <Form method="post" noValidate className="grid max-w-[30rem] gap-4">
            <input type="hidden" name="base" value={base} />
            <TextInput
              name="reason"
              label={t('why')}
              hint={t('whyHint')}
              maxLength={500}
              required
              defaultValue={typedValue(refused, 'reason')}
              error={fields['reason']}
            />
            <p>
              <SubmitButton>{t('restore')}</SubmitButton>
            </p>
          </Form>
        </>
      )}
    </>
  );
}
