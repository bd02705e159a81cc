import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ContentGroups } from './content-groups.tsx';
import type { MergeSection } from './merge.ts';

interface MergeResultProps {
  seen: string;
  sections: readonly MergeSection[];
  /** Where one chooses again, with what was chosen. */
  again: string;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What the record will say, before it is done; and doing it. */
export function MergeResult({ seen, sections, again, refused, errors }: MergeResultProps) {
  const { t } = useTranslation('merging');
  const words = useTranslation('recordHistory').t;
  return (
    <>
      {sections.map(({ section, merged }) => (
        <section key={section} aria-labelledby={`section-${section}`} className="mb-6">
          <h2 id={`section-${section}`} className="mb-2">
            {words(`section_${section}`)}
          </h2>
          <ContentGroups groups={merged} />
        </section>
      ))}
      <Form method="post" noValidate className="mt-8 grid gap-4">
        <input type="hidden" name="seen" value={seen} />
        <TextInput
          name="reason"
          label={t('reason')}
          hint={t('mergeReasonHint')}
          optional
          maxLength={500}
          defaultValue={typedValue(refused, 'reason')}
          error={errors['reason']}
        />
        <p className="measure">{t('mergeText')}</p>
        <p className="flex flex-wrap items-center gap-4">
          <SubmitButton>{t('merge')}</SubmitButton>
          <Link to={again} className="inline-flex min-h-target items-center">
            {t('chooseAgain')}
          </Link>
        </p>
      </Form>
    </>
  );
}
