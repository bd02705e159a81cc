import { Fragment, useState } from 'react';
import type { TextInLanguage } from '../site/home.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import type { RichDocument } from '../documents/document.ts';
import { FloorQuestions } from '../live/floor-questions.tsx';
import type { FloorQuestion } from '../live/live.ts';
import type { EntryState } from './autosave-post.ts';
import { DeskOutcomes } from './desk-outcomes.tsx';
import type { EntryConflict } from './entry-conflict.ts';
import { deskFields } from './entry-conflict.ts';
import { ConflictPart, EntryStatus, OvertakenPart } from './entry-status.tsx';
import type { DeskEntry } from './minutes.ts';
import type { Outcome } from './outcome.ts';

/** One item of the desk as its page was made. */
export interface DeskItemStart {
  key: string;
  /** Null for the session as a whole. */
  title: TextInLanguage | null;
  entry: DeskEntry | null;
  markdown: string;
  outcomes: readonly Outcome[];
  questions: readonly FloorQuestion[];
  once: string;
}

interface DeskItemProps {
  item: DeskItemStart;
  slug: string;
  language: string;
  state: EntryState | undefined;
  conflict: EntryConflict | undefined;
  typed: (name: string) => string | undefined;
  errors: Record<string, string | undefined>;
}

/** The text of one item and what came of it. */
export function DeskItem({ item, slug, language, state, conflict, typed, errors }: DeskItemProps) {
  const { t } = useTranslation('minutes');
  const { key, title, entry, markdown, outcomes, questions, once } = item;
  const names = deskFields(key);
  const revision = conflict?.revision ?? entry?.revision ?? 0;
  const [firstRevision] = useState(revision);
  const refused = typed(names.text);
  const document = conflict?.both ?? (entry?.document as RichDocument | undefined) ?? null;
  return (
    <section id={`item-${key}`} data-item={key} className="border-t-[3px] border-ink py-6">
      <h2 className="mb-3">
        {title ? <LanguageText lang={title.language}>{title.text}</LanguageText> : t('whole')}
      </h2>
      {conflict && <ConflictPart conflict={conflict} language={language} />}
      {state?.state === 'overtaken' && !conflict && (
        <OvertakenPart state={state} language={language} />
      )}
      {/* A text that the server gave anew begins anew, with the revision that belongs to it. */}
      <Fragment key={`${revision}-${conflict ? 'both' : 'one'}`}>
        <input type="hidden" name={names.revision} defaultValue={revision} />
        <DocumentField
          name={names.text}
          // A field takes over what stands in one of its name: a newer text is a field of its own.
          {...(revision === firstRevision ? {} : { id: `text-${key}-${revision}` })}
          label={title ? t('textOfItem') : t('textOfWhole')}
          lang={language}
          withoutPictures
          defaultMarkdown={refused ?? conflict?.markdown ?? markdown}
          {...(refused === undefined ? { defaultDocument: document } : {})}
          {...(errors[names.text] ? { error: errors[names.text] } : {})}
        />
      </Fragment>
      <EntryStatus entry={entry} state={conflict ? undefined : state} />
      <FloorQuestions questions={questions} />
      <div className="mt-4" key={outcomes.length}>
        <DeskOutcomes {...{ slug, language, outcomes, once, typed, errors }} itemKey={key} />
      </div>
    </section>
  );
}
