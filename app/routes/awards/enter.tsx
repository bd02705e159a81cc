import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { formSentences } from '../../features/account/form-sentences.ts';
import { answerEnter, newFormNumber } from '../../features/awards/award-actions.server.ts';
import { awardsAddress } from '../../features/awards/award.ts';
import { getEntering, yearOf } from '../../features/awards/awards.server.ts';
import { ChooseRecord, EnterForm } from '../../features/awards/enter-form.tsx';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const asked = page.url.searchParams;
  const slug = asked.get('initiative') ?? '';
  const query = (asked.get('q') ?? '').slice(0, 100);
  const [entering, viewer, { t }] = await Promise.all([
    getEntering(page.db, yearOf(page.params['year']), { slug, query }, page.language),
    page.viewer(),
    createI18n(page.language, ['awards']),
  ]);
  return {
    entering,
    query,
    number: newFormNumber(),
    isVisitor: viewer === null,
    title: t('awards:enterTitle', { year: entering.year }),
  };
});
export const action = pageAction(answerEnter);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function EnterPage() {
  const { entering, query, number, isVisitor, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() ?? undefined;
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  const { fields, general } = formSentences(t, refused?.errors);
  const { year, state, record } = entering;
  return (
    <>
      <PageHeader
        back={{ to: awardsAddress(code, year), label: t('titleOf', { year }) }}
        title={title}
        lede={state === 'open' && <p>{t('enterText')}</p>}
      />
      {state !== 'open' && <EmptyState title={t('notOpen')}>{t(`text_${state}`)}</EmptyState>}
      {state === 'open' && !record && <ChooseRecord page={entering} query={query} />}
      {state === 'open' && record && (
        <>
          <ErrorSummary errors={refused && fields} general={general} />
          {/* A form that came back keeps its number: what was worked on it stays worth something. */}
          <EnterForm
            page={entering}
            record={record}
            number={typedValue(refused, 'number', number)}
            isVisitor={isVisitor}
            refused={refused}
            errors={fields}
          />
        </>
      )}
    </>
  );
}
