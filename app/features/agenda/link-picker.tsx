import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { controlLook, FieldError, Hint, fieldId } from '../../ui/field.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { LinkLine } from './agenda.ts';
import type { LinkSearch } from './call.ts';

interface LinkPickerProps {
  /** What is tied to it now, and what a search found; the first time only what was there. */
  search: LinkSearch;
  /** What was searched; undefined before the first search. */
  looked: string | undefined;
  error?: string | undefined;
}

function LinkBoxes({ links, isChosen }: { links: readonly LinkLine[]; isChosen: boolean }) {
  const { t } = useTranslation('agenda');
  return (
    <ul>
      {links.map(({ kind, value, title, language }) => (
        <li key={value}>
          <label className="flex cursor-pointer items-start gap-3 py-2">
            <input
              type="checkbox"
              name="links"
              value={value}
              defaultChecked={isChosen}
              className="tick mt-[0.15em]"
            />
            <span>
              <LanguageText lang={language} as="bdi">
                {title}
              </LanguageText>{' '}
              <span className="meta">({t(`link_${kind}`)})</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What an item is about: searched by a word and ticked, in the same form and without scripts. */
export function LinkPicker({ search, looked, error }: LinkPickerProps) {
  const { t } = useTranslation('agenda');
  const id = fieldId('find');
  const { chosen, found } = search;
  return (
    <fieldset id={fieldId('links')} tabIndex={-1} className="measure min-w-0">
      <legend className="mb-1 font-bold">{t('field_links')}</legend>
      <Hint id={id}>{t('linksHint')}</Hint>
      {error && <FieldError id={id}>{error}</FieldError>}
      {chosen.length > 0 && <LinkBoxes key={`chosen-${chosen.length}`} links={chosen} isChosen />}
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <label htmlFor={id}>{t('find')}</label>
          <input
            id={id}
            name="find"
            type="search"
            dir="auto"
            maxLength={60}
            defaultValue={looked}
            aria-describedby={`${id}-hint`}
            className={controlLook}
          />
        </div>
        <Button variant="quiet" icon="search" name="intent" value="find">
          {t('findSubmit')}
        </Button>
      </div>
      {looked !== undefined && (
        <div role="status">
          {found.length > 0 ? (
            <p className="mt-2">{t('foundHint', { count: found.length })}</p>
          ) : (
            <p className="mt-2">{t('foundNone')}</p>
          )}
        </div>
      )}
      {found.length > 0 && (
        <LinkBoxes key={`found-${looked}-${found.length}`} links={found} isChosen={false} />
      )}
    </fieldset>
  );
}
