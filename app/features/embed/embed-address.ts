import type { LanguageCode } from '../../i18n/locales.ts';
import type { Filters } from '../initiatives/filters.ts';
import { filtersToQuery, whatToQuery } from '../initiatives/filters.ts';
import type { Camera } from '../map/map-engine.ts';

/** What other sites can show of the directory. */
export type EmbedPart = 'list' | 'map';

/** Pixels that each part asks for: a list is read downwards, a map across. */
export const embedSizes = {
  list: { width: 640, height: 640 },
  map: { width: 720, height: 560 },
  initiative: { width: 640, height: 260 },
} as const;

function withQuery(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}

/** Where a moving map stands, as the address keeps it. */
function cameraToText({ lat, lon, zoom }: Camera): string {
  return [lat.toFixed(4), lon.toFixed(4), zoom.toFixed(1)].join(',');
}

/** The directory with these filters, and the map where somebody left it. */
export function directoryPath(language: LanguageCode, filters: Filters, camera?: Camera | null) {
  const params = new URLSearchParams(filtersToQuery({ ...filters, page: 1 }));
  if (camera) params.set('at', cameraToText(camera));
  return withQuery(`/${language}/initiatives`, params.toString());
}

/** The list or the map of these filters, made to stand in another page. */
export function embedPath(
  language: LanguageCode,
  part: EmbedPart,
  filters: Filters,
  camera?: Camera | null,
): string {
  const params = new URLSearchParams(whatToQuery(filters));
  if (part === 'list' && filters.sort !== 'relevance') params.set('sort', filters.sort);
  if (part === 'map' && camera) params.set('at', cameraToText(camera));
  return withQuery(`/${language}/embed/${part}`, params.toString());
}

/** A text as HTML or XML has it, also within quotes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * The HTML that shows one of our pages in another one.
 * @param frame.width a number of pixels, or `100%`
 */
export function frameCode(frame: {
  src: string;
  title: string;
  width: number | '100%';
  height: number;
}): string {
  const { src, title, width, height } = frame;
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}
