import type { FieldError } from '../../lib/form.ts';
import { partialDay, partsOfDay } from './partial-day.ts';
import type { FieldSpec, Reading, Values } from './field-specs.ts';

type Content = Readonly<Record<string, unknown>>;
const wordsOf = (value: unknown) => (value ?? {}) as Record<string, string>;
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** What stands in the controls of one question for a content, by the names of the controls. */
export function valuesOfField(spec: FieldSpec, content: Content, { language, names }: Reading) {
  const { name } = spec;
  const value = content[name];
  const values: Values = {};
  switch (spec.type) {
    case 'words':
      values[name] = [wordsOf(value)[language] ?? ''];
      break;
    case 'dated':
      for (const [part, typed] of Object.entries(partsOfDay(value, content[spec.precision])))
        values[`${name}.${part}`] = [typed];
      break;
    case 'tick':
      values[name] = value === true ? ['yes'] : [];
      break;
    case 'options':
    case 'languages':
    case 'many':
      values[name] = ((value ?? []) as unknown[]).map(text);
      break;
    case 'tags':
      values[name] = [((value ?? []) as string[]).join(', ')];
      break;
    case 'choice':
      values[name] = [spec.values.includes(text(value)) ? text(value) : ''];
      break;
    case 'named':
      values[name] = [names[text(value)] ?? text(value)];
      break;
    default:
      values[name] = [text(value)];
  }
  return values;
}

export type FieldRead =
  { ok: true; content: Record<string, unknown> } | { ok: false; error: FieldError };

const refuse = (key: string, values?: FieldError['values']): FieldRead => ({
  ok: false,
  error: values ? { key, values } : { key },
});
const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toJSON()?.startsWith(day) === true;
/** `3/5/2026` and `2026-05-03` are the same day: old browsers show no calendar. */
const asDay = (typed: string) =>
  typed.replace(
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
    (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
/** `9.30`, `9h30` and `9` are times too. */
const asTime = (typed: string) => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h](\d\d)?)?$/.exec(typed) ?? [];
  return `${hour.padStart(2, '0')}:${minute}`;
};

function readTyped(
  spec: FieldSpec,
  typed: string,
  before: Content,
  reading: Reading,
  found: Found,
) {
  const { name } = spec;
  const good = (value: unknown): FieldRead => ({ ok: true, content: { [name]: value } });
  switch (spec.type) {
    case 'text':
    case 'area':
      return typed.length > spec.max
        ? refuse('errorTooLong', { max: spec.max })
        : good(typed || null);
    case 'words': {
      if (typed.length > spec.max) return refuse('errorTooLong', { max: spec.max });
      const { [reading.language]: _former, ...others } = wordsOf(before[name]);
      return good(typed ? { ...others, [reading.language]: typed } : others);
    }
    case 'url': {
      const address = typed && !/^https?:\/\//i.test(typed) ? `https://${typed}` : typed;
      if (address.length > 390) return refuse('errorTooLong', { max: 390 });
      const isAddress =
        !address ||
        (URL.canParse(address) && /^https?:\/\/[^\s/@"<>]+\.[^\s"<>]{2,}$/i.test(address));
      return isAddress ? good(address || null) : refuse('errorUrl');
    }
    case 'day': {
      const day = asDay(typed);
      return typed && !isDay(day) ? refuse('errorDate') : good(day || null);
    }
    case 'time': {
      const time = asTime(typed);
      if (!typed) return good(null);
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? good(time) : refuse('records:errorTime');
    }
    case 'number': {
      if (!typed) return good(null);
      const number = Number(typed.replace(/[\s\u00a0]/g, '').replace(',', '.'));
      const { min = -1e15, max = 1e15, whole } = spec;
      const isGood = Number.isFinite(number) && number >= min && number <= max;
      return isGood && (!whole || Number.isInteger(number)) ? good(number) : refuse('errorNumber');
    }
    case 'choice':
      if (typed && !spec.values.includes(typed)) return refuse('errorChoice');
      return good(typed ? (spec.numeric ? Number(typed) : typed) : null);
    case 'language':
      return typed && !/^[a-z]{2,3}$/.test(typed) ? refuse('errorChoice') : good(typed || null);
    case 'tags':
      return good(
        typed
          .split(/[,\n]/)
          .map((tag) => tag.trim())
          .filter(Boolean),
      );
    case 'named': {
      const slug = found[spec.kind]?.[typed];
      return typed && !slug ? refuse(`records:errorNo_${spec.kind}`) : good(slug ?? '');
    }
    default:
      return good(typed || null);
  }
}

/** Slugs of what people named, by kind and by what they typed. */
export type Found = Partial<Record<string, Record<string, string>>>;

const same = (one: Values, other: Values) =>
  Object.keys(one).every(
    (name) => one[name]!.join('\n').trim() === (other[name] ?? []).join('\n').trim(),
  );

/**
 * The answer to one question. What nobody touched stays exactly as it was, also where the form shows less of it.
 * @param typed the controls by name, without the row they stand in
 */
export function readField(
  spec: FieldSpec,
  typed: Values,
  before: Content,
  reading: Reading,
  found: Found,
): FieldRead {
  const { name } = spec;
  const shown = valuesOfField(spec, before, reading);
  const first = typed[name]?.[0]?.trim() ?? '';
  if (spec.required && !first && !isToldElsewhere(spec, before, reading))
    return refuse('errorRequired');
  if (same(shown, typed)) {
    const kept = spec.type === 'dated' ? { [spec.precision]: before[spec.precision] } : {};
    return { ok: true, content: { ...kept, [name]: before[name] ?? emptyOf(spec) } };
  }
  switch (spec.type) {
    case 'tick':
      return { ok: true, content: { [name]: first !== '' } };
    case 'options':
    case 'languages':
      return { ok: true, content: { [name]: (typed[name] ?? []).filter(Boolean) } };
    case 'many': {
      const chosen = (typed[name] ?? []).map(Number);
      if (chosen.some((one) => !spec.values.includes(one))) return refuse('errorChoice');
      return { ok: true, content: { [name]: chosen } };
    }
    case 'dated': {
      const part = (key: string) => typed[`${name}.${key}`]?.[0]?.trim() ?? '';
      const day = partialDay(part('day'), part('month'), part('year'));
      if (!day) return refuse('errorDate');
      return { ok: true, content: { [name]: day.on, [spec.precision]: day.precision } };
    }
    default:
      return readTyped(spec, first, before, reading, found);
  }
}

/** Words that stand there in another language: whoever edits this one need not translate them. */
function isToldElsewhere(spec: FieldSpec, before: Content, { language }: Reading): boolean {
  return (
    spec.type === 'words' &&
    Object.keys(wordsOf(before[spec.name])).some((code) => code !== language)
  );
}

function emptyOf(spec: FieldSpec): unknown {
  if (spec.type === 'tick') return false;
  if (spec.type === 'words') return {};
  return ['options', 'languages', 'many', 'tags'].includes(spec.type) ? [] : null;
}
