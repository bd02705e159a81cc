import type { LexicalEditor } from 'lexical';
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { KeyboardEvent, RefObject } from 'react';
import { Fragment, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { setBlock } from './actions.ts';
import { isMac } from './keys.ts';
import type { ToolbarButtonProps } from './toolbar-button.tsx';
import { ToolbarButton } from './toolbar-button.tsx';
import type { ShownFormat } from './use-format.ts';

/** A part under the toolbar that a button opens. */
export type Panel = 'heading' | 'link' | 'image' | 'table' | 'direction';
export const panelId = (id: string, panel: Panel) => `${id}-${panel}`;

interface ToolbarProps {
  id: string;
  editor: LexicalEditor;
  format: ShownFormat;
  panel: Panel | null;
  /** Whether pictures can be sent from here. */
  takesImages: boolean;
  onPanel: (panel: Panel) => void;
  /** Back to the text. */
  onLeave: () => void;
  toolbarRef: RefObject<HTMLDivElement>;
}

type Tool = ToolbarButtonProps & { key: string };

function useTools({
  id,
  editor,
  format,
  panel,
  takesImages,
  onPanel,
  onLeave,
}: ToolbarProps): Tool[][] {
  const { t } = useTranslation('documents');
  const keys = (sign: string) => (isMac() ? `⌘+${sign}` : `Ctrl+${sign}`);
  const act = (what: () => void) => () => {
    what();
    onLeave();
  };
  const mark = (kind: 'bold' | 'italic' | 'strikethrough', label: string, sign: string): Tool => ({
    key: kind,
    icon: kind,
    label,
    keys: keys(sign),
    isPressed: format[kind],
    onPress: act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind)),
  });
  const opens = (part: Panel, kind: 'menu' | 'dialog') => ({
    opens: { id: panelId(id, part), kind, isOpen: panel === part },
    onPress: () => onPanel(part),
  });
  // A cell of a table holds words, no blocks.
  const block = (
    kind: 'bullet' | 'number' | 'quote',
    icon: Tool['icon'],
    label: string,
    sign: string,
  ): Tool => ({
    key: kind,
    icon,
    label,
    keys: keys(`Shift+${sign}`),
    isPressed: format.block === kind,
    isDisabled: format.inTable,
    onPress: act(() => setBlock(editor, kind)),
  });
  const image: Tool = {
    key: 'image',
    icon: 'image',
    label: t('editorImage'),
    isDisabled: format.inTable,
    ...opens('image', 'dialog'),
  };
  return [
    [
      mark('bold', t('editorBold'), 'B'),
      mark('italic', t('editorItalic'), 'I'),
      mark('strikethrough', t('editorStrikethrough'), 'Shift+X'),
    ],
    [
      {
        key: 'heading',
        icon: 'heading',
        label: t('editorHeading'),
        isDisabled: format.inTable,
        ...opens('heading', 'menu'),
      },
      block('bullet', 'bullets', t('editorBullets'), '8'),
      block('number', 'numbers', t('editorNumbers'), '7'),
      block('quote', 'quote', t('editorQuote'), '9'),
    ],
    [
      {
        key: 'link',
        icon: 'link',
        label: t('editorLink'),
        keys: keys('K'),
        ...opens('link', 'dialog'),
      },
      ...(takesImages ? [image] : []),
      { key: 'table', icon: 'table', label: t('editorTable'), ...opens('table', 'menu') },
    ],
    [
      {
        key: 'undo',
        icon: 'undo',
        label: t('editorUndo'),
        keys: keys('Z'),
        isDisabled: !format.canUndo,
        onPress: act(() => editor.dispatchCommand(UNDO_COMMAND, undefined)),
      },
      {
        key: 'redo',
        icon: 'redo',
        label: t('editorRedo'),
        keys: keys('Shift+Z'),
        isDisabled: !format.canRedo,
        onPress: act(() => editor.dispatchCommand(REDO_COMMAND, undefined)),
      },
      {
        key: 'direction',
        icon: 'direction',
        label: t('editorDirection'),
        ...opens('direction', 'menu'),
      },
    ],
  ];
}

/** The tools in one row, one stop of the Tab key: arrows, Home and End go along, Escape leads to the text. */
export function Toolbar(props: ToolbarProps) {
  const { t } = useTranslation('documents');
  const { dir } = useLanguage();
  const groups = useTools(props);
  const tools = groups.flat();
  const [stop, setStop] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') return props.onLeave();
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const places: Record<string, number> = {
      [forward]: stop + 1,
      [back]: stop - 1,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = (place + tools.length) % tools.length;
    setStop(next);
    buttons.current[next]?.focus();
  }

  return (
    <div
      ref={props.toolbarRef}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('editorToolbar')}
      aria-controls={props.id}
      onKeyDown={press}
      className="flex items-center gap-0.5 overflow-x-auto contain-inline-size border-b border-line p-1"
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.key}>
          {index > 0 && <span className="mx-0.5 h-6 flex-none border-s border-line" />}
          {group.map(({ key, ...tool }) => {
            const place = tools.findIndex((other) => other.key === key);
            return (
              <ToolbarButton
                key={key}
                {...tool}
                tabIndex={place === stop ? 0 : -1}
                ref={(button) => {
                  buttons.current[place] = button;
                }}
              />
            );
          })}
        </Fragment>
      ))}
    </div>
  );
}
