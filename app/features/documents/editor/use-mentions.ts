import { useFetcher } from '@remix-run/react';
import type { LexicalEditor } from 'lexical';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { MentionSuggestion } from './mention.ts';
import { $createMentionNode } from './mention-node.ts';

/** `@` after a space, and up to two words of a name. */
const pattern = /(?:^|[\s(])@((?:[\p{L}\p{N}.'’_-]+ ?){0,2})$/u;

/** Milliseconds without a key before names are asked for. */
const pause = 120;

/** The name between `@` and the caret, and the place of the `@`; null when none is being typed. */
function $typedName(): { name: string; at: string } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText() || node.hasFormat('code')) return null;
  const { offset } = selection.anchor;
  const name = pattern.exec(node.getTextContent().slice(0, offset))?.[1];
  return name === undefined ? null : { name, at: `${node.getKey()}:${offset - name.length}` };
}

function $putMention({ kind, id, label }: MentionSuggestion): void {
  const selection = $getSelection();
  const typed = $typedName();
  if (typed === null || !$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  const end = selection.anchor.offset;
  if (!$isTextNode(node)) return;
  const space = $createTextNode(' ');
  const { length } = typed.name;
  node.spliceText(end - length - 1, length + 1, '', true);
  $getSelection()?.insertNodes([$createMentionNode({ kind, id, label }), space]);
  space.selectEnd();
}

/** The names that are offered, and the one that Enter would take. */
export interface Mentions {
  shown: readonly MentionSuggestion[];
  active: number;
  choose: (suggestion: MentionSuggestion) => void;
}

/**
 * Offers names while somebody types `@`.
 * @param path the page that answers
 * @param group slug of the group that one writes in
 */
export function useMentions(editor: LexicalEditor, path: string, group: string): Mentions {
  const { load, data } = useFetcher<MentionSuggestion[]>();
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState('');
  const [refused, setRefused] = useState('');
  const [active, setActive] = useState(0);

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const found = editorState.read($typedName);
        setTyped(found?.name ?? null);
        setAt(found?.at ?? '');
        setActive(0);
      }),
    [editor],
  );
  useEffect(() => {
    if (typed === null) return;
    const query = new URLSearchParams({ q: typed.trim(), group });
    const timer = setTimeout(() => load(`${path}?${query.toString()}`), pause);
    return () => clearTimeout(timer);
  }, [typed, path, group, load]);

  // Escape closes the list of this one `@`.
  const isOpen = typed !== null && at !== refused;
  const shown = (isOpen && data) || [];
  const choose = (suggestion: MentionSuggestion) => {
    editor.update(() => $putMention(suggestion));
    editor.focus();
  };

  const press = useRef<(event: KeyboardEvent) => boolean>(() => false);
  press.current = (event) => {
    if (shown.length === 0 || event.isComposing) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = shown[active];
    if (step !== 0) setActive((active + step + shown.length) % shown.length);
    else if (event.key === 'Escape') setRefused(at);
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => press.current(event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );
  return { shown, active, choose };
}
