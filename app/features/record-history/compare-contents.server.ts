import { diffArrays } from 'diff';
import type { WordPart } from '../../lib/word-changes.server.ts';
import { changedWords } from '../../lib/word-changes.server.ts';
import type { Section } from '../records/sections.ts';
import type { ComparedField, ComparedGroup } from './compared-group.ts';
import type { ContentField, ContentGroup, Wording } from './content-group.ts';
import { describeContent } from './describe-content.ts';

type Pair<T> = [before: T | undefined, after: T | undefined];

/** What has a key of its own is found again by it; the rest by the order, around what stayed the same. */
function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string | null,
): Pair<T>[] {
  const keyed = [...before, ...after].every((one) => keyOf(one) !== null);
  const name = (one: T) => (keyed ? String(keyOf(one)) : JSON.stringify(one));
  const pairs: Pair<T>[] = [];
  const gone: T[] = [];
  const at = { before: 0, after: 0 };
  const flush = () => {
    pairs.push(...gone.splice(0).map((one): Pair<T> => [one, undefined]));
  };
  if (keyed) {
    const old = new Map(before.map((one) => [name(one), one]));
    for (const one of after) {
      pairs.push([old.get(name(one)), one]);
      old.delete(name(one));
    }
    return [...pairs, ...[...old.values()].map((one): Pair<T> => [one, undefined])];
  }
  for (const { count, added, removed } of diffArrays(before.map(name), after.map(name))) {
    const [came, went] = [
      after.slice(at.after, at.after + count),
      before.slice(at.before, at.before + count),
    ];
    if (!added) at.before += count;
    if (!removed) at.after += count;
    if (removed) gone.push(...went);
    else if (added) pairs.push(...came.map((one): Pair<T> => [gone.shift(), one]));
    else {
      flush();
      pairs.push(...came.map((one, index): Pair<T> => [went[index], one]));
    }
  }
  flush();
  return pairs;
}

function compareFields([before, after]: Pair<ContentField>, language: string): ComparedField[] {
  const shown = after ?? before;
  if (!shown || before?.text === after?.text) return [];
  const whole = (text: string, change: WordPart['change']): WordPart[] => [{ text, change }];
  const parts =
    before && after
      ? changedWords(before.text, after.text, shown.lang ?? language)
      : whole(shown.text, after ? 'added' : 'removed');
  return [{ label: shown.label, lang: shown.lang, parts }];
}

function compareGroups([before, after]: Pair<ContentGroup>, language: string): ComparedGroup[] {
  const shown = after ?? before;
  if (!shown) return [];
  const pairs = pairUp(before?.fields ?? [], after?.fields ?? [], ({ key }) => key);
  const fields = pairs.flatMap((pair) => compareFields(pair, language));
  if (fields.length === 0) return [];
  const change = !before ? 'added' : !after ? 'removed' : 'changed';
  return [{ title: shown.title, titleLang: shown.titleLang, change, fields }];
}

/** What changed from one content of a section to another: by field, and in each field by word. */
export function compareContents(
  section: Section,
  before: object,
  after: object,
  wording: Wording,
): ComparedGroup[] {
  const [old, fresh] = [before, after].map((content) => describeContent(section, content, wording));
  const pairs = pairUp(old ?? [], fresh ?? [], ({ id }) => id);
  return pairs.flatMap((pair) => compareGroups(pair, wording.language));
}
