import { Form } from '@remix-run/react';
import { languageName } from '../initiatives/language-names.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { DocumentField } from '../documents/document-field.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { TranslationPage } from './translation.ts';

interface TranslationFormProps {
  post: TranslationPage;
  to: string;
  /** What the field begins with, as Markdown. */
  start: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Into which language; a form of its own, so that it works without scripts. */
export function TargetForm({ post, to }: Pick<TranslationFormProps, 'post' | 'to'>) {
  const { t } = useTranslation('translations');
  const options = writtenLanguages
    .filter(({ code }) => code !== post.language)
    .map(({ code, ownName }) => ({ value: code, label: ownName }));
  return (
    <form className="measure mb-6 flex flex-wrap items-end gap-3">
      <Select name="to" label={t('into')} empty={false} options={options} defaultValue={to} />
      <Button type="submit">{t('choose')}</Button>
    </form>
  );
}

/** The original beside the field for the translation. */
export function TranslationForm({ post, to, start, invalid, errors }: TranslationFormProps) {
  const { t } = useTranslation('translations');
  const { locale } = useLanguage();
  const { translation } = post;
  const base = translation && !translation.isMachine ? translation.revision : 0;
  const isOvertaken = invalid?.errors['form']?.key === 'topics:errorTranslationNewer';
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
      <section aria-labelledby="original">
        <h2 id="original" className="mb-2">
          {t('original', { language: languageName(post.language, locale) })}
        </h2>
        <DocumentText document={post.document} lang={post.language} level={2} />
        {isOvertaken && translation && (
          <div className="mt-6 border-s-[5px] border-harbour ps-4">
            <h2>{t('newerTitle')}</h2>
            <p className="mt-1 mb-3 text-soft">{t('newerText')}</p>
            <DocumentText document={translation.document} lang={to} level={2} />
          </div>
        )}
      </section>
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="base" value={typedValue(invalid, 'base', String(base))} />
        {translation?.isMachine && <p className="text-late">{t('machineText')}</p>}
        {translation?.isOutdated && <p className="text-late">{t('outdatedText')}</p>}
        <DocumentField
          key={`${to}${translation?.revision}`}
          name="text"
          label={t('yourTranslation', { language: languageName(to, locale) })}
          required
          lang={to}
          group={post.topic.group.slug}
          withoutPictures
          defaultMarkdown={typedValue(invalid, 'text', start)}
          {...(errors['text'] ? { error: errors['text'] } : {})}
        />
        <p>
          <SubmitButton name="intent" value="save">
            {t('save')}
          </SubmitButton>
        </p>
      </Form>
    </div>
  );
}

/** A first version by a machine, where the city has one. */
export function MachineForm() {
  const { t } = useTranslation('translations');
  return (
    <ConfirmForm
      summary={t('machineTitle')}
      text={t('machineHint')}
      action={t('machineAsk')}
      intent="machine"
      variant="quiet"
      className="mt-8"
    />
  );
}

/** Takes the translation away, after saying what that means. */
export function RemoveTranslationForm() {
  const { t } = useTranslation('translations');
  return (
    <ConfirmForm
      summary={t('removeTitle')}
      text={t('removeText')}
      action={t('remove')}
      intent="remove"
      className="mt-8"
    />
  );
}
