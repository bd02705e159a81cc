import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { Mentions } from './use-mentions.ts';

interface MentionListProps {
  id: string;
  mentions: Mentions;
}

export const mentionId = (id: string, index: number) => `${id}-option-${index}`;

/** Puts the list under the line in which the name is typed, inside the width of the text. */
function placeUnderCaret(list: HTMLElement): void {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : null;
  const frame = list.offsetParent?.getBoundingClientRect();
  const caret =
    range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect();
  if (!frame || !caret) return;
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const along = isRtl ? frame.right - caret.right : caret.left - frame.left;
  const most = frame.width - list.offsetWidth;
  list.style.insetInlineStart = `${Math.max(0, Math.min(along, most))}px`;
  list.style.insetBlockStart = `${caret.bottom - frame.top + 4}px`;
}

// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- a list takes the roles, the text the keys
/** Names to choose from while `@` is typed; the focus stays in the text. */
export function MentionList({ id, mentions: { shown, active, choose } }: MentionListProps) {
  const { t } = useTranslation('documents');
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (list.current) placeUnderCaret(list.current);
  }, [shown]);
  return (
    <>
      {shown.length > 0 && (
        <ul
          ref={list}
          id={id}
          role="listbox"
          aria-label={t('editorMentions')}
          className="absolute z-30 max-h-72 w-80 max-w-full overflow-y-auto border-[1.5px] border-ink bg-surface"
        >
          {shown.map((suggestion, index) => (
            <li
              key={`${suggestion.kind}:${suggestion.id}`}
              id={mentionId(id, index)}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion)}
              className="min-h-[44px] px-3 py-2 hover:bg-harbour-wash aria-selected:bg-harbour aria-selected:text-paper"
            >
              <span dir="auto">{suggestion.label}</span>
              <span className="block text-sm">
                {t(`editorKind_${suggestion.kind}`)}
                {suggestion.note && <span dir="auto"> · {suggestion.note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {shown.length > 0 && t('editorMentionsFound', { count: shown.length })}
      </p>
    </>
  );
}
