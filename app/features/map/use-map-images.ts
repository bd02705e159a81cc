import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { MapColours } from './map-colours.ts';
import type { MapSurface } from './map-engine.ts';
import { drawImage } from './map-images.ts';

/**
 * Draws names and signs whenever the map asks for one, in the font of the page.
 * @returns false until the font is there: letters drawn before would stay in another one
 */
export function useMapImages(
  map: MapSurface | null,
  element: RefObject<HTMLElement>,
  colours: MapColours | null,
): boolean {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const { fontFamily, direction } = getComputedStyle(element.current);
    const letters = direction === 'rtl' ? 'Aعغ' : 'Aé';
    const done = () => setFamily(fontFamily);
    document.fonts.load(`600 16px ${fontFamily}`, letters).then(done, done);
  }, [element]);
  useEffect(() => {
    if (!map || !family || !colours) return;
    const draw = (id: string) => {
      const drawn = map.hasImage(id) ? null : drawImage(id, colours, { family, size: 16 });
      if (drawn) map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
    };
    if (map.setMissingStyleImageResolver) {
      map.setMissingStyleImageResolver(draw);
      return;
    }
    const answer = ({ id }: { id: string }) => draw(id);
    map.on('styleimagemissing', answer);
    return () => void map.off('styleimagemissing', answer);
  }, [map, family, colours]);
  return family !== null;
}
