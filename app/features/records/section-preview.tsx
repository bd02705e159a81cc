import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { InitiativePageContent } from '../initiatives/initiative-page-content.tsx';
import type { Initiative } from '../initiatives/initiative.ts';
import type { Values } from './field-specs.ts';
import type { ShownPlace } from './record.ts';
import { editAddress } from './record.ts';
import { ShownPlaces } from './section-notes.tsx';
import type { FormSection } from './section-specs.ts';

interface SectionPreviewProps {
  section: FormSection;
  seen: Initiative & { shown: ShownPlace[] | null };
  values: Values;
  today: string;
}

/** The page as anybody would read it, before anything is saved; what was typed waits in the form. */
export function SectionPreview({ section, seen, values, today }: SectionPreviewProps) {
  const { t } = useTranslation('records');
  const { code } = useLanguage();
  const here = editAddress(code, seen.slug, section);
  return (
    <>
      <Form method="post" action={here} className="mt-6 border-[3px] border-harbour bg-surface p-4">
        <p className="measure mb-3 font-bold">{t('previewText')}</p>
        {Object.entries(values).flatMap(([name, list]) =>
          name === 'intent'
            ? []
            : list.map((value, at) => (
                <textarea key={`${name} ${at}`} name={name} defaultValue={value} hidden readOnly />
              )),
        )}
        {seen.shown && <ShownPlaces places={seen.shown} />}
        <p className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="save">
            {t('save')}
          </SubmitButton>
          <SubmitButton variant="quiet" name="intent" value="edit">
            {t('editOn')}
          </SubmitButton>
        </p>
      </Form>
      <InitiativePageContent
        initiative={seen}
        address={`/${code}/initiatives/${seen.slug}`}
        today={today}
      />
    </>
  );
}
