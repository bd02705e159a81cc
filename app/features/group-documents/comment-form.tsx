import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { typedValue } from '../../lib/form.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ThreadContext } from './comment-thread.tsx';
import { quotationOf } from './passage.ts';

interface CommentFormProps {
  /** Place of the block. */
  at: number;
  words: string;
  version: number;
  context: ThreadContext;
}

/** A remark on a block, or on fewer words of it. */
export function CommentForm({ at, words, version, context }: CommentFormProps) {
  const { t } = useTranslation('groupDocuments');
  const { invalid, errors, action, once } = context;
  const mine = invalid?.typed['block'] ? invalid : undefined;
  return (
    <Form
      id="remark"
      method="post"
      action={`${action}?remark=${at}`}
      noValidate
      className="grid scroll-mt-4 gap-3 border-s-[3px] border-harbour ps-3"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="block" value={at} />
      <input type="hidden" name="once" value={once} />
      <TextArea
        name="quotation"
        label={t('quotation')}
        hint={t('quotationHint')}
        required
        rows={3}
        defaultValue={typedValue(mine, 'quotation', quotationOf(words))}
        {...(mine && errors['quotation'] ? { error: errors['quotation'] } : {})}
      />
      <TextArea
        name="body"
        label={t('yourRemark')}
        hint={t('yourRemarkHint')}
        required
        rows={4}
        defaultValue={typedValue(mine, 'body')}
        {...(mine && errors['body'] ? { error: errors['body'] } : {})}
      />
      <p>
        <SubmitButton name="intent" value="remark">
          {t('sendRemark')}
        </SubmitButton>
      </p>
    </Form>
  );
}
