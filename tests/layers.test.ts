import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const app = resolve(import.meta.dirname, '../app');

/** Every import from one file of the app to another, as paths below app/. */
function appImports(): { from: string; to: string }[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  return files.flatMap((from) => {
    const text = readFileSync(join(app, from), 'utf8');
    const wanted = [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)];
    return wanted.map((match) => ({
      from,
      to: relative(app, resolve(app, dirname(from), match[1]!)),
    }));
  });
}

const area = (path: string) => path.split('/')[0]!;
const feature = (path: string) => path.split('/').slice(0, 2).join('/');

/** Which folder may import which; files at the top (root, entries, site map) may import anything. */
const allowed: Record<string, string[]> = {
  routes: ['features', 'ui', 'i18n', 'lib', 'root.tsx'],
  features: ['features', 'ui', 'i18n', 'lib'],
  ui: ['ui', 'i18n'],
  lib: ['lib', 'i18n', 'root.tsx'],
  i18n: ['i18n'],
  server: ['server', 'lib', 'features', 'i18n'],
};

test('imports go down the layers only', () => {
  const wrong = appImports().filter(({ from, to }) => {
    const rule = allowed[area(from)];
    return rule && !to.startsWith('..') && !rule.includes(area(to));
  });
  expect(wrong).toEqual([]);
});

test('a feature takes only rules and views of another, never its questions to the database', () => {
  const wrong = appImports().filter(
    ({ from, to }) =>
      area(from) === 'features' &&
      area(to) === 'features' &&
      feature(from) !== feature(to) &&
      to.endsWith('.server.ts'),
  );
  expect(wrong).toEqual([]);
});

test('nothing imports a page, and pages ask no database', () => {
  expect(
    appImports().filter(({ from, to }) => area(to) === 'routes' && from !== 'routes.ts'),
  ).toEqual([]);
  const files = readdirSync(join(app, 'routes'), { recursive: true, encoding: 'utf8' });
  const asking = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      /\.(from|rpc)\(['"]/.test(readFileSync(join(app, 'routes', file), 'utf8')),
  );
  expect(asking).toEqual([]);
});

test('only commands print; the server logs', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  const printing = files.filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !file.startsWith('server/commands/') &&
      // Keeps the embedded API from printing.
      file !== 'server/embedded/lite.ts' &&
      /\bconsole\./.test(readFileSync(join(app, file), 'utf8')),
  );
  expect(printing).toEqual([]);
});

test('files stay readable: none is longer than 300 lines', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  const long = files.filter(
    (file) =>
      /\.(tsx?|css)$/.test(file) &&
      !file.startsWith('i18n/') &&
      file !== 'lib/database.types.ts' &&
      readFileSync(join(app, file), 'utf8').split('\n').length > 300,
  );
  expect(long).toEqual([]);
});

test('migrations stay readable: none is longer than 300 lines', () => {
  const folder = resolve(app, '../supabase/migrations');
  const long = readdirSync(folder).filter(
    (file) => readFileSync(join(folder, file), 'utf8').split('\n').length > 300,
  );
  expect(long).toEqual([]);
});
