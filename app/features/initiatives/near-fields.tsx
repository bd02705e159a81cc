import { useNavigate } from '@remix-run/react';
import { useId, useState } from 'react';
import { numberFormat } from '../../i18n/formats.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import type { Filters } from './filters.ts';
import { filtersToQuery } from './filters.ts';
import type { Directory } from './initiative.ts';

const reaches = [1, 2, 5, 10, 25, 50];

export interface NearFieldsProps {
  filters: Filters;
  directory: Pick<Directory, 'facets' | 'centre'>;
  /** A name that was typed and is not one place yet. */
  asked: { typed: string; km: number; places: unknown[] } | null;
}

/** Near a district or municipality: its name, how far, and where this device is. */
export function NearFields({ filters, directory, asked }: NearFieldsProps) {
  const { t } = useTranslation('directory');
  const { locale } = useLanguage();
  const listId = useId();
  const { near } = filters;
  const { facets, centre } = directory;
  const named = asked?.typed ?? centre ?? '';
  const km = asked?.km ?? near?.km ?? 5;
  const kilometres = numberFormat(locale, { style: 'unit', unit: 'kilometer' });
  const known = [...(facets.district ?? []), ...(facets.place ?? [])];
  return (
    <fieldset className="mb-6 grid min-w-0 gap-2">
      <legend className="mb-1 font-bold">{t('near')}</legend>
      {/* Another address fills the fields anew. */}
      <TextInput
        key={named}
        name="around"
        label={t('around')}
        defaultValue={named}
        maxLength={80}
        autoComplete="off"
        list={listId}
        error={asked?.places.length === 0 ? t('placeUnknown', { typed: asked.typed }) : undefined}
      />
      <datalist id={listId}>
        {known.map(({ slug, label }) => (
          <option key={slug} value={label ?? slug} />
        ))}
      </datalist>
      {centre && <input type="hidden" name="was" value={centre} />}
      {near && <input type="hidden" name="near" value={`${near.lat},${near.lon}`} />}
      <Select
        key={`km ${km}`}
        name="km"
        label={t('within')}
        empty={false}
        defaultValue={String(km)}
        options={[...new Set([...reaches, km])]
          .toSorted((a, b) => a - b)
          .map((reach) => ({ value: String(reach), label: kilometres.format(reach) }))}
      />
      <OwnPosition filters={filters} />
    </fieldset>
  );
}

/** Looks around this device: asks for its position on a press only, and keeps it to some 100 metres. */
function OwnPosition({ filters }: { filters: Filters }) {
  const { t } = useTranslation('directory');
  const { code } = useLanguage();
  const navigate = useNavigate();
  const [state, setState] = useState<'idle' | 'asking' | 'refused'>('idle');
  // Where the browser gives no position, nothing is offered.
  if (!useHydrated() || !('geolocation' in navigator)) return null;
  function ask() {
    setState('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        const [lat, lon] = [coords.latitude, coords.longitude].map((part) =>
          Number(part.toFixed(3)),
        );
        if (lat === undefined || lon === undefined) return;
        const near = { lat, lon, km: filters.near?.km ?? 5 };
        const query = filtersToQuery({ ...filters, near, sort: 'distance', page: 1 });
        void navigate(`/${code}/initiatives?${query}`);
      },
      () => setState('refused'),
      { maximumAge: 300_000, timeout: 15_000 },
    );
  }
  return (
    <div>
      <Button type="button" pending={state === 'asking'} onClick={ask} className="w-full">
        {t('ownPosition')}
      </Button>
      <p className="meta mt-1" role="status">
        {t(state === 'refused' ? 'ownPositionRefused' : 'ownPositionHint')}
      </p>
    </div>
  );
}
