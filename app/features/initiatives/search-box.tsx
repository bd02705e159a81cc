import { useId } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { controlLook } from '../../ui/field.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { Filters } from './filters.ts';
import { useSearchSuggestions } from './use-search-suggestions.ts';

// oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/role-has-required-aria-props -- ARIA's combobox: the list takes the roles, the box the keys; before scripts it is a plain box
/**
 * Words to search for. Once scripts run, initiatives, words of the city's lists and places are offered
 * while one types; Enter searches for what was typed until one of them is pointed at.
 */
export function SearchBox({ filters }: { filters: Filters }) {
  const { t } = useTranslation('initiatives');
  const common = useTranslation('common').t;
  const id = useId();
  const { query } = filters;
  const box = useSearchSuggestions(filters);
  const optionId = (index: number) => `${id}-option-${index}`;
  const isOpen = box.offered.length > 0;
  const wiring = box.isReady && {
    role: 'combobox',
    'aria-expanded': isOpen,
    'aria-controls': `${id}-list`,
    'aria-autocomplete': 'list' as const,
    'aria-activedescendant': isOpen && box.active >= 0 ? optionId(box.active) : undefined,
  };
  return (
    <div role="search" className="col-span-full mb-2">
      <label id={`${id}-label`} htmlFor={id} className="mb-1 block font-bold">
        {t('searchLabel')}
      </label>
      <div className="flex gap-2">
        <div className="relative grow">
          <input
            id={id}
            type="search"
            name="q"
            // The address may change by a link: then the box says what the list shows.
            key={query}
            defaultValue={query}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            {...wiring}
            onInput={(event) => box.type(event.currentTarget.value)}
            onKeyDown={box.press}
            onBlur={box.close}
            className={controlLook}
          />
          {box.isReady && (
            <ul
              id={`${id}-list`}
              role="listbox"
              aria-labelledby={`${id}-label`}
              hidden={!isOpen}
              className="absolute inset-x-0 top-full z-20 -mt-px max-h-96 overflow-y-auto border-[1.5px] border-ink bg-surface"
            >
              {box.offered.map((option, index) => (
                <li
                  key={option.to}
                  id={optionId(index)}
                  role="option"
                  aria-selected={index === box.active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => box.choose(option)}
                  className={classNames(
                    'px-3 py-2 hover:bg-harbour-wash',
                    'aria-selected:bg-harbour aria-selected:text-paper',
                  )}
                >
                  <LanguageText lang={option.lang}>{option.label}</LanguageText>
                  <span className="block text-sm">{option.hint}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <Button icon="search">{common('search')}</Button>
      </div>
      <p role="status" className="sr-only">
        {isOpen && common('suggestions', { count: box.offered.length })}
      </p>
    </div>
  );
}
