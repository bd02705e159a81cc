import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import type { BlockNode } from '../documents/document.ts';
import { documentOf } from '../documents/document.ts';
import { CommentForm } from './comment-form.tsx';
import type { ThreadContext } from './comment-thread.tsx';
import { CommentThread } from './comment-thread.tsx';
import type { DocumentPage } from './group-document.ts';
import type { PlacedComments } from './place-comments.ts';
import { sectionId, sectionsOf, wordsOfBlock } from './sections.ts';

/** What the reader wants to remark on: nothing, a passage to be chosen, or this block. */
export type Remarking = number | 'choose' | null;

interface DocumentBodyProps {
  page: DocumentPage;
  placed: PlacedComments;
  remarking: Remarking;
  context: ThreadContext;
}

/** A document section by section, with what was remarked beside the passages. */
export function DocumentBody({ page, placed, remarking, context }: DocumentBodyProps) {
  const { document } = page.shown;
  const hasSide = placed.atBlock.size > 0 || remarking !== null;
  return (
    <div>
      {sectionsOf(document).map((section, place) => {
        if (section.blocks.length === 0) return null;
        return (
          <section key={place} id={sectionId(place)} className="scroll-mt-4 not-first:mt-7">
            {hasSide ? (
              section.blocks.map((block, index) => (
                <BlockRow
                  key={index}
                  block={block}
                  at={section.at + index}
                  {...{ page, placed, remarking, context }}
                />
              ))
            ) : (
              <DocumentText document={documentOf(section.blocks)} lang={page.document.language} />
            )}
          </section>
        );
      })}
    </div>
  );
}

function BlockRow({ block, at, ...shared }: DocumentBodyProps & { block: BlockNode; at: number }) {
  const { page, placed, remarking, context } = shared;
  const comments = placed.atBlock.get(at) ?? [];
  const words = wordsOfBlock(block);
  return (
    <div className="grid items-start gap-x-10 gap-y-2 not-first:mt-3.5 lg:grid-cols-[minmax(0,var(--container-measure))_minmax(14rem,1fr)]">
      <DocumentText document={documentOf([block])} lang={page.document.language} />
      {(comments.length > 0 || remarking !== null) && (
        <div className="grid gap-4 max-lg:mb-4 max-lg:ps-4">
          {comments.map((comment) => (
            <CommentThread key={comment.id} comment={comment} context={context} />
          ))}
          {remarking === 'choose' && words && <RemarkLink at={at} words={words} />}
          {remarking === at && (
            <CommentForm at={at} words={words} version={page.shown.number} context={context} />
          )}
        </div>
      )}
    </div>
  );
}

function RemarkLink({ at, words }: { at: number; words: string }) {
  const { t } = useTranslation('groupDocuments');
  return (
    <p>
      <Link
        to={`?remark=${at}#remark`}
        className="inline-flex min-h-target items-center text-sm lg:-my-2"
      >
        {t('remarkHere')}
        <VisuallyHidden>
          {': '}
          {words.slice(0, 80)}
        </VisuallyHidden>
      </Link>
    </p>
  );
}
