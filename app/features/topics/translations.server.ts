import { done } from '../../lib/command.server.ts';
import type { Json } from '../../lib/database.types.ts';
import { unwrap } from '../../lib/failure.server.ts';
import type { Db } from '../../lib/supabase.server.ts';
import type { NewerText } from './post-detail.ts';
import type { WrittenText } from './topics.server.ts';
import type { TranslationPage } from './translation.ts';

interface Place {
  id: number;
  number: number;
  /** The language to put it into. */
  to: string;
}

const placeOf = ({ id, number, to }: Place) => ({ topic_id: id, number, to_language: to });

/** A post and what there is of it in that language. @throws Response 403, 404 */
export async function getTranslation(
  db: Db,
  place: Place,
  language: string,
): Promise<TranslationPage> {
  const answer = await db.rpc('get_translation', { ...placeOf(place), language });
  return unwrap(answer) as unknown as TranslationPage;
}

/**
 * Puts a post into another language.
 * @param base revision of the translation that was read; 0 for none
 * @returns the translation that is there now when that is another one, else null
 * @throws RefusedInput, Response 403, 404
 */
export async function translatePost(
  db: Db,
  place: Place,
  base: number,
  text: WrittenText,
): Promise<NewerText | null> {
  const document = text.document as unknown as Json;
  const answer = await db.rpc('translate_post', {
    ...placeOf(place),
    base,
    document,
    plain: text.plain,
  });
  const { error } = answer;
  if (error?.code === 'PT409' && error.details) return JSON.parse(error.details) as NewerText;
  done(answer);
  return null;
}

/** Keeps what a machine made, labelled so. @throws RefusedInput, Response 403, 404 */
export async function keepMachineTranslation(
  db: Db,
  place: Place,
  text: WrittenText,
): Promise<void> {
  const document = text.document as unknown as Json;
  done(
    await db.rpc('keep_machine_translation', { ...placeOf(place), document, plain: text.plain }),
  );
}

/** Takes a translation away. @throws Response 403, 404 */
export async function removeTranslation(db: Db, place: Place): Promise<void> {
  done(await db.rpc('remove_translation', placeOf(place)));
}
