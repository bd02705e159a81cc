import { Form, useNavigation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { DeskItemStart } from './desk-item.tsx';
import { DeskItem } from './desk-item.tsx';
import type { DeskAnswer } from './entry-conflict.ts';
import type { DeskWriter, MinuteDesk } from './minutes.ts';
import { itemKey, minutesAddress } from './minutes.ts';
import { placeOf } from './unsent-texts.ts';
import { useAutosave } from './use-autosave.ts';
import { usePresence } from './use-presence.ts';

export interface DeskStart {
  desk: MinuteDesk;
  items: DeskItemStart[];
  writer: string;
}

/** Who else is writing right now, and on what. */
function WritersNow({
  writers,
  items,
}: {
  writers: readonly DeskWriter[];
  items: DeskItemStart[];
}) {
  const { t } = useTranslation('minutes');
  if (writers.length === 0) return null;
  return (
    <p className="mb-6 border-s-[3px] border-harbour ps-3">
      {t('alsoWriting')}{' '}
      {writers.map(({ person, item }, index) => {
        const title = items.find(({ key }) => key === itemKey(item))?.title;
        return (
          <span key={person?.id ?? index}>
            {index > 0 && ' · '}
            <PersonName person={person} /> (
            {title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')})
          </span>
        );
      })}
    </p>
  );
}

interface MinuteDeskFormProps {
  start: DeskStart;
  answer: DeskAnswer | undefined;
  errors: Record<string, string | undefined>;
}

/** All items of a session on one page; several people write at once and nothing is locked. */
export function MinuteDeskForm({ start, answer, errors }: MinuteDeskFormProps) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { desk, items } = start;
  const { slug } = desk.session;
  const form = useRef<HTMLFormElement>(null);
  const [writer] = useState(start.writer);
  const conflicts = new Map(answer?.conflicts.map((conflict) => [conflict.key, conflict]));
  const revisions = items.map(({ key, entry }) => `${key}:${entry?.revision ?? 0}`).join();
  const { writers, setWriters } = usePresence({
    form,
    address: minutesAddress(code, slug, '/presence'),
    session: desk.id,
    first: desk.writers,
  });
  const states = useAutosave({
    form,
    address: minutesAddress(code, slug, '/autosave'),
    place: placeOf(desk.me, slug),
    writer,
    answered: `${revisions} ${items[0]?.once ?? ''}`,
    contested: [...conflicts.keys()],
    hear: setWriters,
  });
  const isSending = useNavigation().formData !== undefined;
  const rows = useRef<HTMLDivElement>(null);
  // What is typed while the form is on its way would be gone with its answer.
  useEffect(() => {
    if (rows.current) rows.current.inert = isSending;
  }, [isSending]);
  const said = Object.values(states).map(({ state }) => state);
  const worst = (['signedOut', 'over', 'overtaken', 'refused', 'waiting', 'saved'] as const).find(
    (state) => said.includes(state),
  );
  return (
    <Form ref={form} method="post" encType="multipart/form-data" noValidate>
      {/* What Enter in a field presses. */}
      <button type="submit" name="intent" value="save" hidden aria-label={t('saveAll')} />
      <WritersNow writers={writers} items={items} />
      <input type="hidden" name="writer" value={writer} />
      <input type="hidden" name="step" defaultValue="" />

      <div ref={rows}>
        {items.map((item) => (
          <DeskItem
            key={item.key}
            item={item}
            slug={slug}
            language={desk.language}
            state={states[item.key]}
            conflict={conflicts.get(item.key)}
            typed={(name) => answer?.typed[name]?.[0]}
            errors={errors}
          />
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4 border-t-[3px] border-ink py-4">
        <SubmitButton name="intent" value="save">
          {t('saveAll')}
        </SubmitButton>
        <output aria-live="polite" className="meta">
          {worst && t(`said_${worst}`)}
        </output>
      </div>
    </Form>
  );
}
