import type {
  EditorConfig,
  LexicalNode,
  LexicalUpdateJSON,
  NodeKey,
  SerializedLexicalNode,
} from 'lexical';
import { $applyNodeReplacement, DecoratorNode } from 'lexical';
import type { ImageNode as StoredImage } from '../document-nodes.ts';
import { fileAddress, readImage } from '../image-form.ts';

export type Image = Omit<StoredImage, 'type'>;
type ImageJson = SerializedLexicalNode & Image;

/** A picture between the blocks of a text, one piece that is chosen, described and removed whole. */
export class ImageNode extends DecoratorNode<null> {
  __image: Image;

  static override getType(): string {
    return 'image';
  }

  static override clone(node: ImageNode): ImageNode {
    return new ImageNode(node.__image, node.__key);
  }

  static override importJSON(json: ImageJson): ImageNode {
    // What was copied elsewhere may say anything; an id of nothing shows as nothing.
    const { type: _type, ...image } = readImage({ ...json }) ?? { type: 'image', id: '', alt: '' };
    return $createImageNode(image);
  }

  constructor(image: Image, key?: NodeKey) {
    super(key);
    this.__image = image;
  }

  override exportJSON(): ImageJson {
    return { ...super.exportJSON(), ...this.__image };
  }

  override updateFromJSON(json: LexicalUpdateJSON<ImageJson>): this {
    return super.updateFromJSON(json);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const figure = document.createElement('figure');
    figure.className = String(config.theme['image'] ?? '');
    const picture = document.createElement('img');
    const { id, alt, width, height } = this.__image;
    picture.src = `${fileAddress(id)}?small`;
    picture.alt = alt;
    picture.dir = 'auto';
    if (width && height) Object.assign(picture, { width, height });
    figure.append(picture);
    return figure;
  }

  override updateDOM(before: this): boolean {
    return before.__image !== this.__image;
  }

  override isInline(): false {
    return false;
  }

  override getTextContent(): string {
    return this.getLatest().__image.alt;
  }

  getImage(): Image {
    return this.getLatest().__image;
  }

  setAlt(alt: string): void {
    const writable = this.getWritable();
    writable.__image = { ...writable.__image, alt };
  }

  override decorate(): null {
    return null;
  }
}

/** A picture to put into a text. */
export function $createImageNode(image: Image): ImageNode {
  return $applyNodeReplacement(new ImageNode(image));
}

export function $isImageNode(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode;
}
