import type { LanguageCode } from '../../i18n/locales.ts';
import type { Filters } from '../initiatives/filters.ts';
import { readFilters } from '../initiatives/filters.ts';
import type { FilePage } from './file-page.ts';
import { readFilePage } from './file-page.ts';
import { fileProblem } from './file-problem.server.ts';
import { askedLanguage } from './file.server.ts';

/** What the address of a file of initiatives asks for. */
export interface FileQuestion {
  filters: Filters;
  language: LanguageCode;
  /** Null: all of them. */
  page: FilePage | null;
}

const isRight = (pairs: [string, string][]) =>
  readFilters(new URL(`http://x/?${new URLSearchParams(pairs)}`), { strict: true }).ok;

/** What to say of filters that cannot be read: the first name that nobody knows, or whose value is none. */
function faultIn(url: URL): string {
  const names = [...new Set(url.searchParams.keys())];
  const short = (name: string) => JSON.stringify(name.slice(0, 40));
  const unknown = names.find((name) => !isRight([[name, '']]));
  if (unknown !== undefined) return `There is no parameter ${short(unknown)} here.`;
  const wrong = names.find(
    (name) => !isRight(url.searchParams.getAll(name).map((value) => [name, value])),
  );
  return wrong === undefined
    ? 'These parameters cannot be read.'
    : `The parameter ${short(wrong)} cannot be read.`;
}

/** @throws Response 400 that names the parameter */
export function readFileQuestion(url: URL): FileQuestion {
  const language = askedLanguage(url);
  const page = readFilePage(url);
  if (page === 'wrong') throw fileProblem(400, 'page is from 1 on, per_page from 1 to 1000.');
  const asked = new URL(url);
  for (const name of ['lang', 'page', 'per_page']) asked.searchParams.delete(name);
  const read = readFilters(asked, { strict: true });
  if (!read.ok) throw fileProblem(400, faultIn(asked));
  return { filters: read.filters, language, page };
}
