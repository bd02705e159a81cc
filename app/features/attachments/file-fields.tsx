import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Attachment } from './attachment.ts';
import { acceptedFiles, fileRows, longestDescription, mostFiles, sizeText } from './attachment.ts';

interface FileFieldsProps {
  /** Files that have arrived for this form and wait for it to be sent. */
  waiting: readonly Attachment[];
  /** Files that the post has already. */
  attached?: readonly Attachment[];
  errors: Record<string, string | undefined>;
}

/** Pictures and files that go with a text; needs `multipart/form-data` and the field `once` in its form. */
export function FileFields({ waiting, attached: own, errors }: FileFieldsProps) {
  const attached = own ?? [];
  const { t } = useTranslation('attachments');
  const { locale } = useLanguage();
  const room = Math.max(0, mostFiles - waiting.length - attached.length);
  const hasErrors = fileRows.some(({ file, description }) => errors[file] ?? errors[description]);
  const nameOf = (file: Attachment) => (
    <>
      <bdi>{file.name}</bdi>{' '}
      <span className="text-sm text-soft">({sizeText(file.bytes, locale)})</span>
      {file.description && (
        <span dir="auto" className="block text-sm text-soft">
          {file.description}
        </span>
      )}
    </>
  );
  const ticks = (files: readonly Attachment[], name: 'removeFile' | 'dropFile') => (
    <fieldset className="mb-4">
      <legend className="font-bold">{t(name === 'removeFile' ? 'present' : 'waiting')}</legend>
      <p className="meta">{t('tickToRemove')}</p>
      {files.map((file) => (
        <Checkbox
          key={file.id}
          id={`file-${file.id}`}
          name={name}
          value={file.id}
          label={nameOf(file)}
        />
      ))}
    </fieldset>
  );
  return (
    <Disclosure
      summary={t('add')}
      note={t('upTo', { count: mostFiles })}
      open={hasErrors || waiting.length + attached.length > 0}
    >
      {attached.length > 0 && ticks(attached, 'removeFile')}
      {waiting.length > 0 && ticks(waiting, 'dropFile')}
      {/* New fields when files have arrived: a browser keeps what was chosen in the old ones. */}
      {room > 0 && <FileRow key={waiting.length} rows={fileRows.slice(0, room)} errors={errors} />}
    </Disclosure>
  );
}

/** One file with its description; below it, folded, place for the next. */
function FileRow({
  rows: [row, ...others],
  errors,
}: {
  rows: typeof fileRows;
  errors: FileFieldsProps['errors'];
}) {
  const { t } = useTranslation('attachments');
  if (!row) return null;
  const { file, description, decorative } = row;
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {});
  const isLaterWrong = others.some((other) => errors[other.file] ?? errors[other.description]);
  return (
    <div className="grid gap-3">
      <FileInput
        name={file}
        label={t('file')}
        hint={t('fileHint')}
        {...error(file)}
        accept={acceptedFiles}
      />
      <TextInput
        name={description}
        label={t('description')}
        hint={t('descriptionHint')}
        maxLength={longestDescription}
        {...error(description)}
      />
      <Checkbox name={decorative} value="yes" label={t('decorative')} />
      {others.length > 0 && (
        <details open={isLaterWrong}>
          <summary className="inline-flex min-h-target cursor-pointer items-center text-harbour underline">
            {t('another')}
          </summary>
          <div className="mt-3">
            <FileRow rows={others} errors={errors} />
          </div>
        </details>
      )}
    </div>
  );
}
