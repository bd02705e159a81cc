import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { PageHeaderProps } from '../../ui/page-header.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { formSentences } from './form-sentences.ts';

/** A page that is one form: what it is for, what is wrong with it, and the form with its sentences by field. */
export function FormPage({
  refused,
  children,
  ...header
}: Omit<PageHeaderProps, 'children'> & {
  refused: InvalidForm | undefined;
  children: (errors: Record<string, string | undefined>) => ReactNode;
}) {
  const { t } = useTranslation('common');
  const { fields, general } = formSentences(t, refused?.errors);
  return (
    <>
      <PageHeader {...header} />
      <ErrorSummary errors={refused && fields} general={general} />
      {children(fields)}
    </>
  );
}
