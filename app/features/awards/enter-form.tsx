import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { TrapField } from '../../ui/trap-field.tsx';
import { ProofField } from '../nominations/proof-field.tsx';
import type { EnteringPage, RecordName } from './award.ts';
import { enterAddress } from './award.ts';

/** Which initiative: found by a part of its name; what is not in the directory is nominated first. */
export function ChooseRecord({ page, query }: { page: EnteringPage; query: string }) {
  const { t } = useTranslation('awards');
  const { code } = useLanguage();
  return (
    <>
      <Form method="get" className="mb-6 grid max-w-[40rem] gap-4">
        <TextInput name="q" label={t('which')} hint={t('whichHint')} defaultValue={query} />
        <p>
          <SubmitButton>{t('find')}</SubmitButton>
        </p>
      </Form>
      {page.matches.length > 0 && (
        <RowList label={t('found')}>
          {page.matches.map(({ slug, name, nameLanguage }) => (
            <Row
              key={slug}
              title={name}
              lang={nameLanguage}
              to={enterAddress(code, page.year, slug)}
            />
          ))}
        </RowList>
      )}
      {query && page.matches.length === 0 && <p className="measure">{t('foundNone')}</p>}
      <p className="measure mt-6">
        {t('notThere')} <Link to={`/${code}/nominate`}>{t('nominateFirst')}</Link>
      </p>
    </>
  );
}

interface EnterFormProps {
  page: EnteringPage;
  record: RecordName;
  /** The form's own number. */
  number: string;
  isVisitor: boolean;
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** For what and why somebody puts an initiative forward. */
export function EnterForm({ page, record, number, isVisitor, refused, errors }: EnterFormProps) {
  const { t } = useTranslation('awards');
  return (
    <Form method="post" noValidate className="grid max-w-[40rem] gap-6">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="initiative" value={record.slug} />
      <p className="text-lg">
        <LanguageText lang={record.nameLanguage} as="bdi" className="font-bold">
          {record.name}
        </LanguageText>
      </p>
      <RadioGroup
        name="category"
        label={t('whichCategory')}
        required
        options={page.categories.map(({ id, name, explanation }) => ({
          value: String(id),
          label: name,
          hint: explanation,
        }))}
        defaultValue={typedValue(refused, 'category')}
        error={errors['category']}
      />
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        maxLength={2000}
        required
        defaultValue={typedValue(refused, 'reason')}
        error={errors['reason']}
      />
      {isVisitor && (
        <>
          <TrapField label={t('trap')} />
          <ProofField challenge={number} />
        </>
      )}
      <p className="measure">{t('whoReads')}</p>
      <p>
        <SubmitButton>{t('send')}</SubmitButton>
      </p>
    </Form>
  );
}
