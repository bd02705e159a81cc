/** Under what terms a picture may be used; `own`: on this site only. */
export const licences = ['cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'own'] as const;
export type Licence = (typeof licences)[number];

/** Where the terms are written out. */
export const licenceAddresses: Partial<Record<Licence, string>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

interface Picture {
  id: string;
  width: number;
  height: number;
  licence: Licence;
  author: string | null;
  /** What stays in sight when the edges are cut off: 0 to 1 from the left, from the top. */
  focusX: number;
  focusY: number;
}

/** A picture on the page of an initiative. */
export interface ShownPicture extends Picture {
  alternative: { text: string; language: string };
}

/** A picture as who keeps the record changes it; by language what it shows. */
export interface KeptPicture extends Picture {
  alternative: Record<string, string>;
  isShown: boolean;
}

export interface RecordPictures {
  name: { text: string; language: string } | null;
  /** The last change that whoever posts a form has seen. */
  version: number;
  /** Those on the page in order, then those that were taken off. */
  pictures: KeptPicture[];
}

/** Pictures that a record holds, with those that were taken off. */
export const mostPictures = 24;

/** Point of focus in tenths: a page may carry no styles of its own, so there is one rule for each. */
export function focusSteps({ focusX, focusY }: Pick<Picture, 'focusX' | 'focusY'>) {
  return { 'data-focus-x': Math.round(focusX * 10), 'data-focus-y': Math.round(focusY * 10) };
}

/** The picture that other sites show with a link to the page. */
export function pictureMeta(siteUrl: string, picture: ShownPicture | undefined) {
  if (!picture) return [];
  const { id, width, height, alternative } = picture;
  return [
    { property: 'og:image', content: `${siteUrl}/files/${id}` },
    { property: 'og:image:width', content: String(width) },
    { property: 'og:image:height', content: String(height) },
    { property: 'og:image:alt', content: alternative.text },
  ];
}
