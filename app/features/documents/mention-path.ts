import type { LanguageCode } from '../../i18n/locales.ts';
import type { MentionNode } from './document-nodes.ts';

/** The page of what a text mentions; null for people, who have none. */
export function mentionPath(mention: MentionNode, language: LanguageCode): string | null {
  if (mention.kind === 'group') return `/${language}/groups/${mention.id}`;
  return mention.kind === 'initiative' ? `/${language}/initiatives/${mention.id}` : null;
}
