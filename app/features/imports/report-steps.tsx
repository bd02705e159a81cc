import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { termName } from './import-forms.ts';
import type { Import } from './import.ts';
import { fieldWord } from './remark-text.ts';

/** The offer to change latitude and longitude for the whole file. */
export function SwapOffer({ found }: { found: Import }) {
  const { t } = useTranslation('imports');
  const count = found.counts.swapped;
  if (count === 0) return null;
  return (
    <Form method="post" className="measure my-5 border-s-[3px] border-brick ps-4">
      <p className="mb-2 font-bold">{t('swappedTitle', { count })}</p>
      <SubmitButton name="intent" value="swap" variant="quiet">
        {t('swap')}
      </SubmitButton>
    </Form>
  );
}

/** Words of the file that no term of the city means: each gets one, becomes a keyword, or goes. */
export function UnknownTerms({ found }: { found: Import }) {
  const { t } = useTranslation('imports');
  if (found.unknownTerms.length === 0) return null;
  const options = [
    { value: 'none', label: t('termNone') },
    ...found.terms.map(({ key, label }) => ({ value: key, label })),
  ];
  return (
    <Disclosure summary={t('termsTitle')} note={`(${found.unknownTerms.length})`}>
      <p className="measure mb-3">{t('termsText')}</p>
      <Form method="post">
        <div className="grid max-w-[60rem] gap-x-8 gap-y-4 sm:grid-cols-2">
          {found.unknownTerms.map(({ key, count }, index) => {
            const [field = '', word = ''] = [key.split(':')[0], key.slice(key.indexOf(':') + 1)];
            return (
              <Select
                key={key}
                name={termName(index)}
                label={<bdi>{word}</bdi>}
                hint={`${fieldWord(t, field)} · ${t('termTimes', { count })}`}
                empty={t('termTag')}
                options={options}
              />
            );
          })}
        </div>
        <p className="mt-4">
          <SubmitButton name="intent" value="terms" variant="quiet">
            {t('termsSave')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** The one main step: writing it all. */
export function RunForm({ found, error }: { found: Import; error: string | undefined }) {
  const { t } = useTranslation('imports');
  return (
    <Form method="post" className="measure mt-8 grid gap-4">
      <h2>{t('runTitle')}</h2>
      <p>{t('runText')}</p>
      {found.counts.refused > 0 && (
        <RadioGroup
          name="mode"
          label={t('mode')}
          options={[
            { value: 'whole', label: t('mode_whole') },
            { value: 'skip', label: t('mode_skip') },
          ]}
          defaultValue="whole"
          {...(error ? { error } : {})}
        />
      )}
      <p>
        <SubmitButton name="intent" value="run">
          {t('run')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Taking back what was imported. */
export function UndoStep({ found }: { found: Import }) {
  const { t } = useTranslation('imports');
  if (found.state !== 'done') return null;
  if (!found.canUndo) return <p className="measure meta mt-6">{t('erased')}</p>;
  if (!found.isLast) return <p className="measure meta mt-6">{t('notLast')}</p>;
  return (
    <ConfirmForm
      className="mt-6"
      summary={t('undo')}
      text={t('undoText')}
      action={t('undoButton')}
      intent="undo"
    />
  );
}

/** Throwing away a file that was not run. */
export function DeleteStep({ found }: { found: Import }) {
  const { t } = useTranslation('imports');
  if (found.state !== 'mapping' && found.state !== 'checked') return null;
  return (
    <ConfirmForm
      className="mt-8"
      summary={t('delete')}
      text={t('deleteText')}
      action={t('deleteButton')}
      intent="delete"
    />
  );
}
