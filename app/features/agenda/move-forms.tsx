import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { buttonLook } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { TextInLanguage } from '../site/home.ts';
import type { WorkingAgenda, WorkingItem } from './preparing.ts';
import { textIn } from './agenda.ts';

/** Where an item goes. */
interface Spot {
  section: number;
  place: number;
}

/** The places above and below an item: also the end and the beginning of the parts around. */
function spotsAround(
  { sections, items }: WorkingAgenda,
  item: WorkingItem,
  place: number,
): { up: Spot | null; down: Spot | null } {
  const index = sections.findIndex(({ id }) => id === item.sectionId);
  if (index < 0) return { up: null, down: null };
  const count = items.filter(({ sectionId }) => sectionId === item.sectionId).length;
  const here = sections[index]?.id ?? 0;
  const before = sections[index - 1];
  const after = sections[index + 1];
  const last = items.filter(({ sectionId }) => sectionId === before?.id).length + 1;
  return {
    up:
      place > 1
        ? { section: here, place: place - 1 }
        : before
          ? { section: before.id, place: last }
          : null,
    down:
      place < count
        ? { section: here, place: place + 1 }
        : after
          ? { section: after.id, place: 1 }
          : null,
  };
}

function StepForm({
  item,
  revision,
  spot,
  way,
  label,
}: {
  item: number;
  revision: number;
  spot: Spot | null;
  way: 'up' | 'down';
  label: string;
}) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="base" value={revision} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="section" value={spot?.section ?? ''} />
      <input type="hidden" name="place" value={spot?.place ?? ''} />
      <button
        id={`${way}-${item}`}
        type="submit"
        name="intent"
        value="move"
        disabled={!spot}
        aria-label={label}
        className={buttonLook('quiet', 'px-2.5 disabled:border-dashed disabled:text-soft')}
      >
        <Icon name="chevron" className={way === 'up' ? 'rotate-180' : ''} />
      </button>
    </Form>
  );
}

/** Moves an item up, down, or to any place; takes off what nobody proposed. All of it plain forms. */
export function MoveForms({
  item,
  place,
  title,
  agenda,
}: {
  item: WorkingItem;
  place: number;
  title: TextInLanguage;
  agenda: WorkingAgenda;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { sections, revision } = agenda;
  const { up, down } = spotsAround(agenda, item, place);
  const step = { item: item.id, revision };
  return (
    <div className="mt-2 flex flex-wrap items-start gap-2">
      {place > 0 && (
        <>
          <StepForm {...step} spot={up} way="up" label={t('up', { title: title.text })} />
          <StepForm {...step} spot={down} way="down" label={t('down', { title: title.text })} />
        </>
      )}
      <Disclosure
        summary={t(place > 0 ? 'moveTo' : 'placeIt')}
        note={<span className="sr-only">{title.text}</span>}
      >
        <Form method="post" preventScrollReset className="grid gap-3">
          <input type="hidden" name="base" value={revision} />
          <input type="hidden" name="item" value={item.id} />
          <Select
            name="section"
            id={`section-${item.id}`}
            label={t('field_section')}
            empty={false}
            defaultValue={String(item.sectionId ?? sections[0]?.id ?? '')}
            options={sections.map((section) => ({
              value: String(section.id),
              label: textIn(section.titles, code).text,
            }))}
          />
          <TextInput
            name="place"
            id={`place-${item.id}`}
            label={t('field_place')}
            inputMode="numeric"
            required
            maxLength={3}
            defaultValue={String(Math.max(place, 1))}
          />
          <p>
            <SubmitButton variant="quiet" name="intent" value="move">
              {t('moveSubmit')}
            </SubmitButton>
          </p>
        </Form>
        {!item.isProposed && item.state === 'accepted' && (
          <Form method="post" preventScrollReset className="mt-3">
            <input type="hidden" name="base" value={revision} />
            <input type="hidden" name="item" value={item.id} />
            <SubmitButton variant="danger" name="intent" value="remove">
              {t('removeSubmit')}
            </SubmitButton>
          </Form>
        )}
      </Disclosure>
    </div>
  );
}
