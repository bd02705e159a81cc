import { useTranslation } from '../../i18n/use-translation.ts';
import { ChangedWords } from '../../ui/changed-words.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ComparedGroup } from './compared-group.ts';

/** What changed: by field, in each field by word, every text in its own language. */
export function ChangedFields({ groups }: { groups: readonly ComparedGroup[] }) {
  const { t } = useTranslation('recordHistory');
  if (groups.length === 0) return <p className="measure my-6">{t('onlyOrder')}</p>;
  return (
    <div className="my-6 grid gap-6">
      {groups.map((group, at) => (
        <ChangedGroup key={at} group={group} />
      ))}
    </div>
  );
}

function ChangedGroup({ group: { title, titleLang, change, fields } }: { group: ComparedGroup }) {
  const { t } = useTranslation('recordHistory');
  return (
    <div>
      {title && (
        <p className="mb-1 flex flex-wrap items-baseline gap-x-3">
          <LanguageText lang={titleLang} as="bdi" className="font-bold">
            {title}
          </LanguageText>
          {change !== 'changed' && <Tag tone="plain">{t(`change_${change}`)}</Tag>}
        </p>
      )}
      <dl className="border-t border-line">
        {fields.map(({ label, lang, parts }, at) => (
          <div
            key={at}
            className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(8rem,1fr)_3fr]"
          >
            <dt className="text-soft">{label}</dt>
            <dd className="measure min-w-0 break-words whitespace-pre-line">
              <LanguageText lang={lang} as="div">
                <ChangedWords parts={parts} />
              </LanguageText>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
