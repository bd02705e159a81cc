import type { ElementTransformer, TextMatchTransformer, Transformer } from '@lexical/markdown';
import {
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  LINK,
  ORDERED_LIST,
  QUOTE,
  STRIKETHROUGH,
  UNORDERED_LIST,
} from '@lexical/markdown';
import { $createHeadingNode, HeadingNode, QuoteNode } from '@lexical/rich-text';
import { safeAddress } from '../web-address.ts';
import { imageAt } from '../image-form.ts';
import { $createImageNode, ImageNode } from './image-node.ts';
import { isMentionKind } from './mention.ts';
import { $createMentionNode, MentionNode } from './mention-node.ts';

/** The page has an h1 already: one mark and two marks are both its second level. */
const headings: ElementTransformer = {
  type: 'element',
  dependencies: [HeadingNode],
  export: () => null,
  regExp: /^(#{1,4})\s/,
  replace: (parent, children, match, isImport) => {
    if (!isImport && parent instanceof QuoteNode) return false;
    const heading = $createHeadingNode(`h${Math.max(2, match[1]?.length ?? 2) as 2 | 3 | 4}`);
    heading.append(...children);
    parent.replace(heading);
    if (!isImport) heading.select(0, 0);
    return true;
  },
};

/** `@[Amal](person:…)`: how a mention stands in a text that is edited without scripts. */
const mentions: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [MentionNode],
  importRegExp: /@\[([^\]\n]{1,200})\]\((person|group|initiative|topic):([\w-]{1,120})\)/,
  regExp: /@\[([^\]\n]{1,200})\]\((person|group|initiative|topic):([\w-]{1,120})\)$/,
  trigger: ')',
  replace: (node, [, label, kind, id]) => {
    if (label && id && isMentionKind(kind)) node.replace($createMentionNode({ kind, id, label }));
  },
};

/** `![what it shows](/files/…)` on a line of its own: a picture that was sent before. */
const images: ElementTransformer = {
  type: 'element',
  dependencies: [ImageNode],
  export: () => null,
  regExp: /^!\[((?:[^\]\\]|\\.)*)\]\((\/files\/[^)\s]{1,80})\)\s*$/,
  replace: (parent, _children, [, alt = '', address = '']) => {
    const found = imageAt(address, alt.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
    if (!found) return false;
    const { type: _type, ...image } = found;
    parent.replace($createImageNode(image));
    return true;
  },
};

/** Addresses that may run something stay the text that was typed. */
const links: TextMatchTransformer = {
  ...LINK,
  replace: (node, match) =>
    safeAddress(match[2] ?? match[3] ?? '') ? LINK.replace?.(node, match) : undefined,
};

/** What a mark means at the beginning of a line or around words, while typing and in a text typed before. */
export const shortcuts: Transformer[] = [
  headings,
  images,
  QUOTE,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  BOLD_ITALIC_STAR,
  BOLD_ITALIC_UNDERSCORE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
  mentions,
  links,
];
