import { useFetcher, useNavigate } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useHydrated } from '../../ui/use-hydrated.ts';
import { useFacetWords } from './facet-words.ts';
import type { Filters } from './filters.ts';
import { filtersToQuery } from './filters.ts';
import type { SearchSuggestions } from './initiative.ts';
import { usePlaceHint } from './place-choice.tsx';

/** Milliseconds without a key before suggestions are asked for. */
const pause = 150;
const fewestLetters = 2;
const usualReach = 5;

interface Offered {
  label: string;
  hint: string;
  /** Language of the label where it may not be the page's. */
  lang?: string;
  to: string;
}

function useOffers(filters: Filters) {
  const { t } = useTranslation('directory');
  const { code } = useLanguage();
  const { legendOf } = useFacetWords();
  const hintOf = usePlaceHint();
  const listWith = (changed: Partial<Filters>) =>
    `/${code}/initiatives?${filtersToQuery({ ...filters, query: '', page: 1, ...changed })}`;
  return ({ names, terms, places }: SearchSuggestions): Offered[] => [
    ...names.map(({ slug, label, language }) => ({
      label,
      hint: t('suggestedName'),
      lang: language,
      to: `/${code}/initiatives/${slug}`,
    })),
    ...terms.map(({ facet, slug, label }) => ({
      label,
      hint: legendOf(facet),
      to: listWith({
        facets: {
          ...filters.facets,
          [facet]: [...new Set([...(filters.facets[facet] ?? []), slug])].toSorted(),
        },
      }),
    })),
    ...places.map((place) => ({
      label: place.label,
      hint: [t('suggestedPlace'), hintOf(place)].filter(Boolean).join(' · '),
      to: listWith({
        near: { lat: place.lat, lon: place.lon, km: filters.near?.km ?? usualReach },
        sort: 'distance',
      }),
    })),
  ];
}

/** What is offered while one types, which of it is pointed at, and what the keys do. */
export function useSearchSuggestions(filters: Filters) {
  const { code } = useLanguage();
  const navigate = useNavigate();
  const isReady = useHydrated();
  const offersOf = useOffers(filters);
  const { load, data } = useFetcher<SearchSuggestions>();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const wanted = typed.trim();

  useEffect(() => {
    if (wanted.length < fewestLetters) return;
    const query = new URLSearchParams({ q: wanted });
    const timer = setTimeout(() => load(`/${code}/initiatives/suggestions?${query}`), pause);
    return () => clearTimeout(timer);
  }, [wanted, code, load]);

  // What was asked for other letters stays until the answer comes, but not when the box was closed.
  const offered = wanted.length < fewestLetters || !data ? [] : offersOf(data);
  const chosen = offered[active];

  function close() {
    setTyped('');
    setActive(-1);
  }

  function choose({ to }: Offered) {
    close();
    void navigate(to);
  }

  function press(event: KeyboardEvent) {
    if (offered.length === 0 || event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      const from = active < 0 && step < 0 ? offered.length : active;
      setActive((from + step + offered.length) % offered.length);
    } else if (event.key === 'Enter') {
      if (chosen) choose(chosen);
      else return close();
    } else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  function type(text: string) {
    setTyped(text);
    setActive(-1);
  }

  return { isReady, offered, active, type, press, close, choose };
}
