import type { LexicalEditor } from 'lexical';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { ImageForm } from './image-form.tsx';
import { $chosenImage, describeImage, insertImage } from './images.ts';
import { setBlock, setDirection, setLink } from './actions.ts';
import { LinkForm } from './link-form.tsx';
import { changeTable, insertTable, tableActions } from './table-actions.ts';
import type { Panel } from './toolbar.tsx';
import { panelId } from './toolbar.tsx';
import type { MenuItem } from './toolbar-menu.tsx';
import { ToolbarMenu } from './toolbar-menu.tsx';
import type { ShownFormat } from './use-format.ts';

interface ToolPanelProps {
  id: string;
  editor: LexicalEditor;
  format: ShownFormat;
  panel: Panel;
  /** Where pictures are sent to; null where none are taken. */
  imageAddress: string | null;
  /** Something was done: back to the text. */
  onDone: () => void;
  onClose: (how: 'escape' | 'away') => void;
}

function useItems({ editor, format, onDone }: ToolPanelProps): Record<Panel, MenuItem[]> {
  const { t } = useTranslation('documents');
  const done = (what: () => void) => () => {
    what();
    onDone();
  };
  const headings = (['paragraph', 'h2', 'h3', 'h4'] as const).map((block) => ({
    key: block,
    label: t(`editorBlock_${block}`),
    isChosen: format.block === block,
    onChoose: done(() => format.block !== block && setBlock(editor, block)),
  }));
  const directions = ([null, 'ltr', 'rtl'] as const).map((direction) => ({
    key: direction ?? 'auto',
    label: t(`editorDirection_${direction ?? 'auto'}`),
    isChosen: format.direction === direction,
    onChoose: done(() => setDirection(editor, direction)),
  }));
  const table = format.inTable
    ? tableActions.map((action) => ({
        key: action,
        label: t(`editorTable_${action}`),
        onChoose: done(() => changeTable(editor, action)),
      }))
    : [
        {
          key: 'insert',
          label: t('editorTable_insert'),
          onChoose: done(() => insertTable(editor)),
        },
      ];
  return { heading: headings, direction: directions, table, link: [], image: [] };
}

/** What a button of the toolbar opened: a menu, or the form of a link or a picture. */
export function ToolPanel(props: ToolPanelProps) {
  const { t } = useTranslation('documents');
  const { editor, format, panel, onDone, onClose } = props;
  const items = useItems(props)[panel];
  const id = panelId(props.id, panel);
  if (panel === 'link')
    return (
      <LinkForm
        id={id}
        address={format.link}
        onSet={(address) => {
          setLink(editor, address);
          onDone();
        }}
        onClose={onDone}
      />
    );
  if (panel === 'image')
    return (
      <ImageForm
        id={id}
        address={props.imageAddress ?? ''}
        chosen={editor.read(() => $chosenImage()?.getImage() ?? null)}
        onInsert={(image) => {
          insertImage(editor, image);
          onDone();
        }}
        onDescribe={(alt) => {
          describeImage(editor, alt);
          onDone();
        }}
        onClose={onDone}
      />
    );
  const labels = {
    heading: t('editorHeading'),
    table: t('editorTable'),
    direction: t('editorDirection'),
  };
  return <ToolbarMenu id={id} label={labels[panel]} items={items} onClose={onClose} />;
}
