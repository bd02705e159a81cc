import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import type { BlockNode } from '../documents/document.ts';
import { documentOf } from '../documents/document.ts';
import { PersonName } from '../groups/person-name.tsx';
import type { DocumentConflict, ShownPart } from './conflict.ts';
import { choiceField, ownField } from './conflict.ts';
import { mergeChoices } from './merge.ts';
import { quotationOf } from './passage.ts';
import { wordsOfBlock } from './sections.ts';

interface ConflictFormProps {
  conflict: DocumentConflict;
  language: string;
  invalid: InvalidForm;
  errors: Record<string, string | undefined>;
}

const kept = ['summary', 'organisation', 'once'] as const;

/** Both texts where two people changed the same section; one form settles all of them. */
export function ConflictForm({ conflict, language, invalid, errors }: ConflictFormProps) {
  const { t } = useTranslation('groupDocuments');
  const count = conflict.parts.filter(({ kind }) => kind === 'contested').length;
  return (
    <Form method="post" encType="multipart/form-data" noValidate>
      <div className="measure mb-6 border-s-[5px] border-harbour ps-4">
        <p>
          {t('conflictText', { number: conflict.newest })}{' '}
          <b>
            <PersonName person={conflict.writtenBy} />
          </b>
          . {t('conflictCount', { count })} {t('conflictKept')}
        </p>
      </div>
      <input type="hidden" name="base" value={conflict.base} />
      <input type="hidden" name="newest" value={conflict.newest} />
      <input type="hidden" name="mine" value={conflict.mine} />
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={typedValue(invalid, name)} />
      ))}
      {conflict.parts.map((part, index) =>
        part.kind === 'contested' ? (
          <Contested key={index} part={part} language={language} errors={errors} />
        ) : (
          part.blocks.length > 0 && (
            <Disclosure
              key={index}
              summary={t('settledPart')}
              note={<bdi>{titleOf(part.blocks)}</bdi>}
              className="my-3"
            >
              <DocumentText document={documentOf(part.blocks)} lang={language} level={2} />
            </Disclosure>
          )
        ),
      )}
      <p className="mt-6">
        <SubmitButton name="intent" value="merge">
          {t('saveMerged')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** The heading of a part, else how it begins. */
function titleOf(blocks: readonly BlockNode[]): string {
  const heading = blocks.find(({ type }) => type === 'heading') ?? blocks[0];
  return heading ? quotationOf(wordsOfBlock(heading), 80) : '';
}

interface ContestedProps {
  part: Extract<ShownPart, { kind: 'contested' }>;
  language: string;
  errors: Record<string, string | undefined>;
}

function Contested({ part, language, errors }: ContestedProps) {
  const { t } = useTranslation('groupDocuments');
  const { place, base, mine, theirs } = part;
  const title = [theirs, mine, base].map(titleOf).find(Boolean) ?? '';
  const own = ownField(place);
  const side = (word: 'theirsNow' | 'mineNow', blocks: BlockNode[]) => (
    <div className="min-w-0 border-t-[3px] border-ink pt-2">
      <h3 className="mb-2 text-base">{t(word)}</h3>
      {blocks.length > 0 ? (
        <DocumentText document={documentOf(blocks)} lang={language} level={3} />
      ) : (
        <p className="text-soft">{t('partDeleted')}</p>
      )}
    </div>
  );
  return (
    <section aria-labelledby={`contested-${place}`} className="my-8">
      <h2 id={`contested-${place}`} className="mb-3">
        {t('contestedPart')} <bdi>{title}</bdi>
      </h2>
      <div className="mb-4 grid gap-6 lg:grid-cols-2">
        {side('theirsNow', theirs)}
        {side('mineNow', mine)}
      </div>
      <RadioGroup
        name={choiceField(place)}
        label={t('choice')}
        defaultValue={part.choice}
        options={mergeChoices.map((choice) => ({ value: choice, label: t(`choice_${choice}`) }))}
      />
      <TextArea
        name={own}
        label={t('ownText')}
        hint={t('ownTextHint')}
        rows={8}
        lang={language}
        defaultValue={part.own}
        {...(errors[own] ? { error: errors[own] } : {})}
      />
    </section>
  );
}
