import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { ContentGroup } from '../record-history/content-group.ts';

/** What a record says in a part, each text in its own language. */
export function ContentGroups({ groups }: { groups: readonly ContentGroup[] }) {
  const { t } = useTranslation('merging');
  if (groups.length === 0) return <p className="text-soft">{t('saysNothing')}</p>;
  return (
    <div className="grid gap-3">
      {groups.map(({ title, titleLang, fields }, at) => (
        <div key={at} className="min-w-0">
          {title && (
            <LanguageText lang={titleLang} as="p" className="font-bold">
              {title}
            </LanguageText>
          )}
          <dl>
            {fields.map(({ key, label, text, lang }, number) => (
              <div key={key} className="py-1">
                <dt className={fields[number - 1]?.label === label ? 'sr-only' : 'meta'}>
                  {label}
                </dt>
                <dd className="measure min-w-0 break-words whitespace-pre-line">
                  <LanguageText lang={lang} as="div">
                    {text}
                  </LanguageText>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
