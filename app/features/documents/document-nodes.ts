/** Chosen by somebody; without one, a block follows its first letter that has a direction. */
export type Direction = 'ltr' | 'rtl';

/** Bits of a text's format, as Lexical counts them. */
export const format = { bold: 1, italic: 2, strikethrough: 4, code: 16 } as const;

export interface TextNode {
  type: 'text';
  text: string;
  /** Sum of bits of `format`; nothing is 0. */
  format?: number;
}
export interface LineBreakNode {
  type: 'linebreak';
}
export interface LinkNode {
  type: 'link';
  /** http, https, mailto or tel, or a path of this site. */
  url: string;
  children: TextNode[];
}
export const mentionKinds = ['person', 'group', 'initiative', 'topic'] as const;
export type MentionKind = (typeof mentionKinds)[number];
export interface MentionNode {
  type: 'mention';
  kind: MentionKind;
  /** The id of a person or a topic, the slug of a group or an initiative. */
  id: string;
  /** The name at the time of writing, without the `@`. */
  label: string;
}
export type InlineNode = TextNode | LineBreakNode | LinkNode | MentionNode;

export interface Directed {
  direction?: Direction;
}
export interface ParagraphNode extends Directed {
  type: 'paragraph';
  children: InlineNode[];
}
export interface HeadingNode extends Directed {
  type: 'heading';
  tag: 'h2' | 'h3' | 'h4';
  children: InlineNode[];
}
/** Words of somebody else; from a post here, its first line links to that. */
export interface QuoteNode extends Directed {
  type: 'quote';
  children: InlineNode[];
}
/** As Lexical has it: a list below a line is the only child of an item of its own. */
export interface ListItemNode {
  type: 'listitem';
  children: InlineNode[] | [ListNode];
}
export interface ListNode extends Directed {
  type: 'list';
  listType: 'bullet' | 'number';
  /** First number of a numbered list; nothing is 1. */
  start?: number;
  children: ListItemNode[];
}
export interface TableCellNode {
  type: 'tablecell';
  /** 1 in the row of heads; nothing is 0. */
  headerState?: 1;
  children: [ParagraphNode];
}
export interface TableRowNode {
  type: 'tablerow';
  children: TableCellNode[];
}
/** All rows are as long; only the first one may be of heads. */
export interface TableNode extends Directed {
  type: 'table';
  children: TableRowNode[];
}
/** A picture that was uploaded here; it stands by itself between blocks. */
export interface ImageNode {
  type: 'image';
  /** Id of the attachment. */
  id: string;
  /** What is to be seen, for who does not see it; empty when it only decorates. */
  alt: string;
  /** Pixels, so that the page keeps its place free; known unless somebody wrote the text by hand. */
  width?: number;
  height?: number;
}
export type BlockNode = ParagraphNode | HeadingNode | QuoteNode | ListNode | TableNode | ImageNode;

/**
 * A text as the editor keeps it: the compact form of Lexical's serialised state, with our nodes only,
 * each at its place, without what says nothing (empty blocks, styles, properties at their default).
 */
export interface RichDocument {
  root: { type: 'root'; children: BlockNode[] };
}
