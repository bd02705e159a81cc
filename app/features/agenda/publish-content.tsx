import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { MailSample } from '../sessions/mail-preview.tsx';
import { MailPreview } from '../sessions/mail-preview.tsx';
import { AgendaChanges } from './agenda-changes.tsx';
import type { AgendaPreview, UndecidedItem } from './preparing.ts';
import { proposalAddress } from './call.ts';

/** Proposals that still wait for a decision, each as a way there. */
export function UndecidedItems({ items, slug }: { items: readonly UndecidedItem[]; slug: string }) {
  const { code } = useLanguage();
  return (
    <ul>
      {items.map(({ id, title, language }) => (
        <li key={id}>
          <Link to={proposalAddress(code, slug, id)} className="inline-block py-1">
            <LanguageText lang={language} as="bdi">
              {title}
            </LanguageText>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Why nothing can be published now; null when it can. */
function Hindrance({ preview }: { preview: AgendaPreview }) {
  const { t } = useTranslation('agenda');
  const { undecided, isSame, items, mayPublish, session } = preview;
  if (!mayPublish)
    return (
      <EmptyState title={t(session.state === 'draft' ? 'sessionDraft' : 'sessionOver')}>
        {session.state === 'draft' && <p>{t('sessionDraftText')}</p>}
      </EmptyState>
    );
  if (undecided.length > 0)
    return (
      <EmptyState title={t('undecided', { count: undecided.length })}>
        <p>{t('undecidedText')}</p>
        <UndecidedItems items={undecided} slug={session.slug} />
      </EmptyState>
    );
  if (items === 0) return <EmptyState title={t('agendaEmpty')} />;
  return isSame ? <EmptyState title={t('nothingNew')} /> : null;
}

/** What publishing would change and how many would hear of it, and the button that does it. */
export function PublishContent({
  preview,
  mails,
  invalid,
  errors,
}: {
  preview: AgendaPreview;
  /** The mail to who comes, with the note as it was typed. */
  mails: readonly MailSample[];
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}) {
  const { t } = useTranslation('agenda');
  const { session, revision, letter, earlier, changes, isSame, undecided, items, told } = preview;
  const isReady = preview.mayPublish && undecided.length === 0 && items > 0 && !isSame;
  return (
    <>
      <Hindrance preview={preview} />
      {earlier !== null && changes.length > 0 && (
        <section aria-labelledby="changes" className="mt-6">
          <h2 id="changes">{t('changesSince', { letter: earlier })}</h2>
          <AgendaChanges changes={changes} zone={session.zone} />
        </section>
      )}
      {preview.unplaced > 0 && (
        <p className="mt-4 font-bold text-late">
          {t('unplacedCount', { count: preview.unplaced })}
        </p>
      )}
      {isReady && (
        <Form method="post" noValidate className="mt-6 grid gap-5">
          <p className="measure">
            {t('toldOwners', { count: told.owners })} {t('toldOthers', { count: told.others })}
          </p>
          <input type="hidden" name="base" value={revision} />
          <TextArea
            name="note"
            label={t('field_publishNote')}
            hint={t('publishNoteHint')}
            optional
            maxLength={1000}
            rows={3}
            defaultValue={typedValue(invalid, 'note')}
            {...(errors['note'] ? { error: errors['note'] } : {})}
          />
          <MailPreview mails={mails} />
          <p className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="publish">
              {t('publishSubmit', { letter })}
            </SubmitButton>
            {mails.length > 0 && (
              <Button variant="quiet" type="submit" name="intent" value="preview">
                {t('mailWithNote')}
              </Button>
            )}
          </p>
        </Form>
      )}
    </>
  );
}
