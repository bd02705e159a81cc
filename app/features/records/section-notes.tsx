import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Table } from '../../ui/table.tsx';
import { ownNameOf, writtenLanguages } from '../nominations/written-languages.ts';
import type { Difference } from './merge-values.ts';
import { useRecordWords } from './record-words.ts';
import type { RecordSection, ShownPlace } from './record.ts';

const noteLook = 'measure mb-6 border-s-[5px] border-harbour ps-4';

/** That the form begins with what was not saved yet, and the way to throw it away. */
export function DraftNote({ draft }: { draft: NonNullable<RecordSection['draft']> }) {
  const { t } = useTranslation('records');
  return (
    <Form method="post" className={noteLook}>
      <p>
        {t('draftText')} <DateText value={draft.updatedAt} form="moment" />.
      </p>
      <SubmitButton variant="link" name="intent" value="discard">
        {t('discard')}
      </SubmitButton>
    </Form>
  );
}

/**
 * In which language the texts of the form are, and the ways to the others.
 * @param props.to the address of the form, to which the language is added
 */
export function LanguageNote({ to, language }: { to: string; language: string }) {
  const { t } = useTranslation('records');
  return (
    <div className={noteLook}>
      <p>
        {t('writtenIn')} <bdi lang={language}>{ownNameOf(language)}</bdi>. {t('otherLanguages')}
      </p>
      <p className="flex flex-wrap gap-x-4">
        {writtenLanguages
          .slice(0, 10)
          .filter((other) => other.code !== language)
          .map((other) => (
            <Link
              key={other.code}
              to={`${to}${to.includes('?') ? '&' : '?'}in=${other.code}`}
              className="inline-block py-2"
              reloadDocument
            >
              <LanguageText lang={other.code} as="bdi">
                {other.ownName}
              </LanguageText>
            </Link>
          ))}
      </p>
    </div>
  );
}

/** Which place each row shows to anybody, as the rules give it: not as somebody thinks that they do. */
export function ShownPlaces({ places }: { places: readonly ShownPlace[] }) {
  const { t } = useTranslation('records');
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="shown-places" className={noteLook}>
      <h2 id="shown-places" className="text-base">
        {t('shownTitle')}
      </h2>
      <ol className="list-decimal ps-6">
        {places.map(({ isHidden, isArea, district, place, lat, lon }, index) => {
          const name = district ? `${district}, ${place}` : place;
          if (isHidden) return <li key={index}>{t('shownNothing')}</li>;
          if (isArea) return <li key={index}>{t('shownArea', { name })}</li>;
          return <li key={index}>{t('shownPoint', { name, point: `${lat}, ${lon}` })}</li>;
        })}
      </ol>
    </section>
  );
}

/** What two people made of the same controls, side by side. */
export function DifferenceTable(props: {
  differences: readonly Difference[];
  caption: string;
  mine: string;
}) {
  const { t, word, labelOf } = useRecordWords();
  const labelled = (name: string) => {
    const [list = '', row, field = list, part] = name.split('.');
    if (row === undefined || !/^\d+$/.test(row)) return labelOf(list);
    const title = word('rowTitle', { list: labelOf(list), number: Number(row) + 1 });
    return `${title}: ${labelOf(field)}${part ? ` (${word(part)})` : ''}`;
  };
  const told = (values: readonly string[]) =>
    values.join(', ') ? (
      <bdi className="whitespace-pre-wrap">{values.join(', ')}</bdi>
    ) : (
      t('nothing')
    );
  return (
    <Table
      caption={props.caption}
      stack
      rows={props.differences}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'field',
          header: t('conflictField'),
          rowHeader: true,
          render: ({ name }) => labelled(name),
        },
        { id: 'now', header: t('conflictNow'), render: ({ now }) => told(now) },
        { id: 'mine', header: props.mine, render: ({ mine }) => told(mine) },
      ]}
    />
  );
}

/** What another stored meanwhile beside what was typed, control by control. */
export function ConflictNote({ differences }: { differences: readonly Difference[] }) {
  const { t } = useRecordWords();
  return (
    <div className="mb-6">
      <p className={noteLook}>
        {differences.length > 0 ? t('conflictText') : t('conflictMerged')} {t('conflictKept')}
      </p>
      {differences.length > 0 && (
        <DifferenceTable
          differences={differences}
          caption={t('conflictCaption')}
          mine={t('conflictMine')}
        />
      )}
    </div>
  );
}
