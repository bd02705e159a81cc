import { Form } from '@remix-run/react';
import { languages } from '../../i18n/locales.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { titleLanguages } from './agenda-forms.ts';
import type { Texts } from './agenda.ts';
import { itemTypes } from './agenda.ts';

/** The titles of a part of the agenda, in the languages of the city. */
export function SectionForm({
  revision,
  section,
  titles,
}: {
  revision: number;
  /** Null for a new one. */
  section: number | null;
  titles: Texts;
}) {
  const { t } = useTranslation('agenda');
  return (
    <Form method="post" preventScrollReset key={revision} className="grid gap-3">
      <input type="hidden" name="base" value={revision} />
      <input type="hidden" name="section" value={section ?? ''} />
      <div className="measure grid gap-3 sm:grid-cols-2">
        {titleLanguages.map((code) => (
          <TextInput
            key={code}
            name={`title_${code}`}
            id={`title-${section ?? 'new'}-${code}`}
            label={t('partTitle', { language: languages[code].ownName })}
            lang={code}
            dir={languages[code].dir}
            maxLength={120}
            defaultValue={titles[code] ?? ''}
          />
        ))}
      </div>
      <p>
        <SubmitButton variant="quiet" name="intent" value="section">
          {t(section === null ? 'addPart' : 'savePart')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Something new at the end of a part: a welcome, a break, a point of the city's own. */
export function AddForm({ revision, section }: { revision: number; section: number }) {
  const { t } = useTranslation('agenda');
  return (
    <Disclosure summary={t('addItem')} className="mt-2">
      <Form method="post" preventScrollReset key={revision} className="grid gap-3">
        <input type="hidden" name="base" value={revision} />
        <input type="hidden" name="section" value={section} />
        <TextInput
          name="title"
          id={`add-title-${section}`}
          label={t('field_title')}
          required
          maxLength={200}
        />
        <div className="measure grid gap-3 sm:grid-cols-2">
          <Select
            name="type"
            id={`add-type-${section}`}
            label={t('field_type')}
            empty={false}
            options={itemTypes.map((type) => ({ value: type, label: t(`type_${type}`) }))}
          />
          <TextInput
            name="minutes"
            id={`add-minutes-${section}`}
            label={t('field_minutes')}
            inputMode="numeric"
            required
            maxLength={3}
            defaultValue="15"
          />
        </div>
        <p>
          <SubmitButton variant="quiet" name="intent" value="add">
            {t('addSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Names, order and end of a part. */
export function SectionTools({
  revision,
  section,
  place,
  places,
  isEmpty,
}: {
  revision: number;
  section: { id: number; titles: Texts };
  place: number;
  places: number;
  isEmpty: boolean;
}) {
  const { t } = useTranslation('agenda');
  const hidden = (
    <>
      <input type="hidden" name="base" value={revision} />
      <input type="hidden" name="section" value={section.id} />
    </>
  );
  const steps = [
    { to: place - 1, label: t('partUp'), isThere: place > 1 },
    { to: place + 1, label: t('partDown'), isThere: place < places },
  ].filter(({ isThere }) => isThere);
  return (
    <Disclosure summary={t('changePart')}>
      <SectionForm revision={revision} section={section.id} titles={section.titles} />
      <div className="mt-3 flex flex-wrap gap-3">
        {steps.map(({ to, label }) => (
          <Form key={to} method="post" preventScrollReset>
            {hidden}
            <input type="hidden" name="place" value={to} />
            <Button variant="quiet" name="intent" value="move-section">
              {label}
            </Button>
          </Form>
        ))}
        {isEmpty && (
          <Form method="post" preventScrollReset>
            {hidden}
            <Button variant="danger" name="intent" value="remove-section">
              {t('removePart')}
            </Button>
          </Form>
        )}
      </div>
    </Disclosure>
  );
}
