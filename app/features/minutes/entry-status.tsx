import { useTranslation } from '../../i18n/use-translation.ts';
import { errorText } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { EntryState } from './autosave-post.ts';
import type { EntryConflict } from './entry-conflict.ts';
import type { DeskEntry } from './minutes.ts';

/** Under a text: when it was saved last and by whom, or how it stands with what was typed since. */
export function EntryStatus({
  entry,
  state,
}: {
  entry: DeskEntry | null;
  state: EntryState | undefined;
}) {
  const { t } = useTranslation('minutes');
  if (!state || state.state === 'overtaken') {
    if (!entry) return null;
    return (
      <p className="meta mt-1">
        {t('savedLast')} <DateText value={entry.writtenAt} form="moment" />
        {entry.writtenBy && (
          <>
            {' · '}
            <PersonName person={entry.writtenBy} />
          </>
        )}
      </p>
    );
  }
  if (state.state === 'saved')
    return (
      <p className="meta mt-1">
        {t('status_saved')} <DateText value={state.writtenAt} form="time" />
      </p>
    );
  const isCalm = state.state === 'saving';
  return (
    <p className={isCalm ? 'meta mt-1' : 'mt-1 flex gap-1.5 font-bold text-late'}>
      {!isCalm && <Icon name="warning" className="mt-[0.2em]" />}
      {state.state === 'refused' ? errorText(t, state.error) : t(`status_${state.state}`)}
    </p>
  );
}

/** Somebody else saved another text while one was writing: theirs, and the way to put both together. */
export function OvertakenPart({
  state,
  language,
}: {
  state: Extract<EntryState, { state: 'overtaken' }>;
  language: string;
}) {
  const { t } = useTranslation('minutes');
  return (
    <div className="my-4 border-s-[5px] border-harbour ps-4">
      <p className="font-bold">
        {t('overtakenBy')} <PersonName person={state.writtenBy} />
      </p>
      <DocumentText document={state.theirs} lang={language} level={3} className="my-2" />
      <p className="measure mb-2">{t('overtakenText')}</p>
      <SubmitButton variant="quiet" name="intent" value="save">
        {t('putTogether')}
      </SubmitButton>
    </div>
  );
}

/** Both texts where two people changed the same words; the field below holds all of them. */
export function ConflictPart({
  conflict,
  language,
}: {
  conflict: EntryConflict;
  language: string;
}) {
  const { t } = useTranslation('minutes');
  const side = (word: 'theirs' | 'mine', document: unknown) => (
    <div className="min-w-0 border-t-[3px] border-ink pt-2">
      <h3 className="mb-2 text-base">
        {t(word)}
        {word === 'theirs' && (
          <>
            {': '}
            <PersonName person={conflict.writtenBy} />
          </>
        )}
      </h3>
      <DocumentText document={document} lang={language} level={3} />
    </div>
  );
  return (
    <div className="my-4 border-s-[5px] border-brick ps-4">
      <p className="measure mb-3">{t('conflictText')}</p>
      <div className="grid gap-6 lg:grid-cols-2">
        {side('theirs', conflict.theirs)}
        {side('mine', conflict.mine)}
      </div>
    </div>
  );
}
