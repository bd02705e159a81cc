import type { EditorConfig, NodeKey, SerializedTextNode } from 'lexical';
import { $applyNodeReplacement, TextNode } from 'lexical';
import type { Mention } from './mention.ts';

type MentionJson = SerializedTextNode & Mention;

/** Somebody or something of this site that a text names; one piece, that is typed around and removed whole. */
export class MentionNode extends TextNode {
  __mention: Mention;

  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__mention, node.__key);
  }

  static override importJSON(json: MentionJson): MentionNode {
    return $createMentionNode({ kind: json.kind, id: json.id, label: json.label });
  }

  constructor(mention: Mention, key?: NodeKey) {
    super(`@${mention.label}`, key);
    this.__mention = mention;
  }

  override exportJSON(): MentionJson {
    return { ...super.exportJSON(), ...this.__mention };
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = String(config.theme['mention'] ?? '');
    element.dir = 'auto';
    return element;
  }

  override isTextEntity(): boolean {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

/** A mention to put into a text. */
export function $createMentionNode(mention: Mention): MentionNode {
  return $applyNodeReplacement(new MentionNode(mention).setMode('token'));
}
