import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { PictureFieldsProps } from './picture-fields.tsx';
import { PictureFields } from './picture-fields.tsx';

/** One picture with all that must be known of it: each is sent on its own, so that a bad line loses one at most. */
export function AddPictureForm({
  once,
  ...fields
}: Omit<PictureFieldsProps, 'picture'> & { once: string }) {
  const { t } = useTranslation('media');
  const { errors, idOf } = fields;
  const failed = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <input type="hidden" name="once" value={once} />
      <FileInput
        name="file"
        id={idOf('file')}
        label={t('file')}
        hint={t('fileHint')}
        required
        {...failed('file')}
        accept="image/jpeg,image/png,image/webp"
      />
      <PictureFields {...fields} />
      <Checkbox
        name="agreed"
        id={idOf('agreed')}
        label={t('agreed')}
        required
        {...failed('agreed')}
      />
      <p>
        <SubmitButton name="intent" value="add">
          {t('add')}
        </SubmitButton>
      </p>
    </Form>
  );
}
