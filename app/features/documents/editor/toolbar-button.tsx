import { forwardRef } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import type { EditorIconName } from './editor-icon.tsx';
import { EditorIcon } from './editor-icon.tsx';

export interface ToolbarButtonProps {
  icon: EditorIconName;
  label: string;
  /** As people say it: "Ctrl+B". */
  keys?: string;
  /** For what is on or off; absent for what only does something. */
  isPressed?: boolean;
  isDisabled?: boolean;
  /** The menu or form that it opens. */
  opens?: { id: string; kind: 'menu' | 'dialog'; isOpen: boolean };
  onPress: () => void;
}

/** A tool: at least 44 px, named in words, never taking the focus from the text when pressed by hand. */
export const ToolbarButton = forwardRef<
  HTMLButtonElement,
  ToolbarButtonProps & { tabIndex: number }
>(function ToolbarButton(
  { icon, label, keys, isPressed, isDisabled, opens, onPress, tabIndex },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={tabIndex}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control').replace('⌘', 'Meta')}
      aria-pressed={isPressed}
      aria-disabled={isDisabled || undefined}
      aria-haspopup={opens?.kind}
      aria-expanded={opens?.isOpen}
      aria-controls={opens?.isOpen ? opens.id : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={isDisabled ? undefined : onPress}
      className={classNames(
        'inline-flex size-[44px] flex-none items-center justify-center rounded-sm text-ink',
        'hover:bg-harbour-wash aria-disabled:cursor-not-allowed aria-disabled:text-soft',
        'aria-expanded:bg-harbour-wash aria-pressed:bg-harbour aria-pressed:text-paper',
        'focus-visible:-outline-offset-2',
      )}
    >
      <EditorIcon name={icon} />
    </button>
  );
});
