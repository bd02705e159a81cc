import { markdownOf } from '../documents/text-rules.ts';
import type { TranslationPage } from './translation.ts';

/** What the field begins with, as Markdown: the translation that is there, else nothing. */
export function startOf(post: TranslationPage): string {
  return post.translation ? markdownOf(post.translation.document) : '';
}
