import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const app = resolve(import.meta.dirname, '../../app');
const files = readdirSync(app, { recursive: true, encoding: 'utf8' });

/** Lines of the app's source that match, as `file:line: text`; comments are left out. */
function found(pattern: RegExp, kind: RegExp, except: string[] = []): string[] {
  return files
    .filter((file) => kind.test(file) && !except.includes(file))
    .flatMap((file) =>
      readFileSync(join(app, file), 'utf8')
        .split('\n')
        .map((text, index) => ({ text: text.trim(), line: index + 1 }))
        .filter(({ text }) => !/^(\/\/|\/?\*)/.test(text) && pattern.test(text))
        .map(({ text, line }) => `${file}:${line}: ${text}`),
    );
}

// A class begins a list of classes or follows a space or a variant, and ends with a size.
const physicalClass =
  /["'`\s:](-?(?:ml|mr|pl|pr|scroll-m[lr]|scroll-p[lr]|left|right)-(?:\[|\d|px|auto|full)|(?:text|float|clear)-(?:left|right)(?=["'`\s])|(?:border|rounded)-(?:l|r|tl|tr|bl|br)(?=["'`\s-]))/;
const physicalProperty =
  /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right)(?:-\w+)*|left|right|(?:text-align|float|clear): ?(?:left|right))\s*:|text-align: ?(?:left|right)/;
const colour =
  /["'`\s:[(](?:#[0-9a-f]{3,4}|#[0-9a-f]{6}|#[0-9a-f]{8})(?=["'`\s;,)\]])|\b(?:rgba?|hsla?|oklch|oklab)\(/i;

test('classes follow the direction of reading', () => {
  expect(found(physicalClass, /\.tsx$/)).toEqual([]);
});

test('styles follow the direction of reading', () => {
  expect(found(physicalProperty, /\.css$/)).toEqual([]);
});

test('colours stand in the tokens only', () => {
  expect(found(colour, /\.(tsx|css)$/, ['styles/app.css'])).toEqual([]);
});

test('the patterns find what they should', () => {
  for (const wrong of [
    '"ml-4"',
    '`flex -mr-2`',
    "'md:pl-[3px]'",
    '"text-left"',
    '"border-l"',
    '"rounded-tl-sm"',
    '"left-0"',
  ])
    expect(wrong).toMatch(physicalClass);
  for (const right of [
    '"ms-4"',
    '"text-start"',
    '"border-line"',
    '"rounded-sm"',
    '"leading-tight"',
    '"text-late"',
  ])
    expect(right).not.toMatch(physicalClass);
  expect('fill="#0b4f71"').toMatch(colour);
  expect('href="#add"').toMatch(colour);
  expect('href={`#field-name`}').not.toMatch(colour);
});
