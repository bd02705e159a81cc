import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import ar from '../app/i18n/ar/index.ts';
import en from '../app/i18n/en/index.ts';
import fr from '../app/i18n/fr/index.ts';
import nl from '../app/i18n/nl/index.ts';
import { languages } from '../app/i18n/locales.ts';

type Words = Record<string, Record<string, string>>;
type Files = Record<string, () => Promise<{ default: Record<string, string> }>>;

async function readWords(files: Files): Promise<Words> {
  const read = Object.entries(files).map(async ([name, file]) => [name, (await file()).default]);
  return Object.fromEntries(await Promise.all(read)) as Words;
}

const dutch = await readWords(nl);
const translated = Object.entries({
  en: await readWords(en),
  fr: await readWords(fr),
  ar: await readWords(ar),
});
const root = resolve(import.meta.dirname, '..');

function sources(folder: string, pattern: RegExp): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file) && !file.startsWith('i18n/'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .join('\n');
}

const plural = /_(zero|one|two|few|many|other)$/;

test.each(translated)('%s has every word, in all its plural forms', (code, words) => {
  const forms = new Intl.PluralRules(languages[code as 'en'].locale).resolvedOptions()
    .pluralCategories;
  const missing: string[] = [];
  for (const [namespace, source] of Object.entries(dutch)) {
    const own = words[namespace] ?? {};
    for (const key of Object.keys(source)) {
      const wanted = plural.test(key)
        ? forms.map((form) => key.replace(plural, `_${form}`))
        : [key];
      missing.push(...wanted.filter((name) => !own[name]).map((name) => `${namespace}:${name}`));
    }
    const known = new Set(Object.keys(source).map((key) => key.replace(plural, '')));
    const extra = Object.keys(own).filter((key) => !known.has(key.replace(plural, '')));
    missing.push(...extra.map((key) => `${namespace}:${key} is in no Dutch file`));
  }
  expect(missing).toEqual([]);
});

test.each(translated)('%s fills in the same values as the Dutch source', (_code, words) => {
  const values = (text: string) => [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].toSorted().join();
  const wrong: string[] = [];
  for (const [namespace, source] of Object.entries(dutch)) {
    for (const [key, text] of Object.entries(source)) {
      const own = words[namespace]?.[key];
      // "Een" and "one" may leave the number out.
      if (own && !plural.test(key) && values(own) !== values(text))
        wrong.push(`${namespace}:${key}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('French marks never begin a line', () => {
  const french = translated.find(([code]) => code === 'fr')?.[1] ?? {};
  const loose = Object.entries(french).flatMap(([namespace, words]) =>
    Object.entries(words)
      .filter(([, text]) => / [?!:;»](\s|$|\{)|« /.test(text))
      .map(([key]) => `${namespace}:${key}`),
  );
  expect(loose).toEqual([]);
});

test('every word is used', () => {
  const code = sources('app', /\.tsx?$/) + sources('supabase/migrations', /\.sql$/);
  // Keys are written out, or put together from a written beginning and a value: t(`state_${state}`).
  // Where a field is described as data, its choices name their beginning: words: 'state_'.
  const beginnings = [
    ...code.matchAll(/[`'"](?:[a-zA-Z]+:)?(\w+?)\$\{/g),
    ...code.matchAll(/\bwords: '(?:[a-zA-Z]+:)?(\w+_)'/g),
  ].map((match) => match[1]!);
  const named = new Set(code.match(/\w+/g));
  const unused = Object.entries(dutch).flatMap(([namespace, words]) =>
    Object.keys(words)
      .map((key) => key.replace(plural, ''))
      .filter((key) => !named.has(key))
      .filter(
        (key) => !beginnings.some((beginning) => beginning.length > 2 && key.startsWith(beginning)),
      )
      .map((key) => `${namespace}:${key}`),
  );
  expect([...new Set(unused)]).toEqual([]);
});

test('every error that a schema or SQL names has its words', () => {
  const code = sources('app', /\.tsx?$/) + sources('supabase/migrations', /\.sql$/);
  const named = [...code.matchAll(/[`'":]((?:[a-zA-Z]+:)?error[A-Z]\w*)['"`]/g)].map(
    (match) => match[1]!,
  );
  const missing = named.filter((name) => {
    const [first, key] = name.includes(':') ? name.split(':') : ['', name];
    // `name:errorRequired` is a field and a common word, `nominations:errorTrap` a word of a namespace.
    const namespace = dutch[first!];
    const has = (words: Record<string, string> = {}) =>
      String(key) in words || `${key}_other` in words;
    return key !== 'errorKey' && !has(namespace) && !has(dutch['common']);
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('words that are named only while a page is shown are among those that it brings', () => {
  // A page brings the areas of words that its components ask for. Messages of forms and toasts
  // name theirs by themselves: they belong to the area that says them.
  const wrong: string[] = [];
  for (const folder of ['features', 'routes']) {
    for (const area of readdirSync(join(root, 'app', folder))) {
      const code = sources(`app/${folder}/${area}`, /(?<!\.test)\.tsx?$/);
      const namespace = area.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const named = [...code.matchAll(/['"`]([a-zA-Z]+):(?:error|toast)\w+['"`]/g)];
      wrong.push(
        ...named
          .filter(([, name]) => name !== namespace)
          .map(([key]) => `${folder}/${area}: ${key}`),
      );
    }
  }
  expect(wrong).toEqual([]);
});

test('in French a sign of two parts never stands alone on a line', () => {
  // A no-break space before ? ! ; : and », and after «.
  const loose = /[\p{L}\d)»}’”…%.] ?[?!;:»](?=[\s»”)]|$)|« |«(?=[^\s])/u;
  const french = translated.find(([code]) => code === 'fr')?.[1] ?? {};
  const found = Object.entries(french).flatMap(([namespace, words]) =>
    Object.entries(words).flatMap(([key, word]) =>
      loose.test(word) ? [`${namespace}:${key}`] : [],
    ),
  );
  expect(found).toEqual([]);
});
