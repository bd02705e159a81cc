import type { MentionNode } from '../document-nodes.ts';
import { mentionKinds } from '../document-nodes.ts';

/** Whom or what a text names. */
export type Mention = Pick<MentionNode, 'kind' | 'id' | 'label'>;

/** One that is offered while somebody types `@`. */
export interface MentionSuggestion extends Mention {
  /** What tells it from others of the same name. */
  note: string | null;
}

/** Whether a text is the kind of something that can be named. */
export function isMentionKind(text: unknown): text is Mention['kind'] {
  return mentionKinds.some((kind) => kind === text);
}
