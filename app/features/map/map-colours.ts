/** The colours of the map, each as the canvas and the style understand it: rgb(r, g, b). */
export interface MapColours {
  dark: boolean;
  sea: string;
  land: string;
  neighbours: string;
  coast: string;
  border: string;
  label: string;
  quietLabel: string;
  halo: string;
  ink: string;
  paper: string;
  brick: string;
  harbour: string;
}

/** How each colour comes from the tokens of app.css; the map has no colours of its own. */
const recipes: Record<'light' | 'dark', Record<Exclude<keyof MapColours, 'dark'>, string>> = {
  light: {
    sea: 'color-mix(in srgb, var(--harbour) 16%, var(--paper))',
    land: 'var(--surface)',
    neighbours: 'color-mix(in srgb, var(--ink) 5%, var(--paper))',
    coast: 'color-mix(in srgb, var(--harbour) 38%, var(--paper))',
    border: 'color-mix(in srgb, var(--ink) 26%, var(--paper))',
    label: 'color-mix(in srgb, var(--ink) 88%, var(--paper))',
    quietLabel: 'color-mix(in srgb, var(--ink) 72%, var(--paper))',
    halo: 'var(--paper)',
    ink: 'var(--ink)',
    paper: 'var(--paper)',
    brick: 'var(--brick)',
    harbour: 'var(--harbour)',
  },
  dark: {
    sea: 'color-mix(in srgb, var(--harbour) 20%, var(--paper))',
    land: 'color-mix(in srgb, var(--ink) 11%, var(--paper))',
    neighbours: 'color-mix(in srgb, var(--ink) 5%, var(--paper))',
    coast: 'color-mix(in srgb, var(--harbour) 48%, var(--paper))',
    border: 'color-mix(in srgb, var(--ink) 34%, var(--paper))',
    label: 'color-mix(in srgb, var(--ink) 92%, var(--paper))',
    quietLabel: 'color-mix(in srgb, var(--ink) 74%, var(--paper))',
    halo: 'var(--paper)',
    ink: 'var(--ink)',
    paper: 'var(--paper)',
    brick: 'var(--brick)',
    harbour: 'var(--harbour)',
  },
};

/** Relative luminance (WCAG 2.2) of 0 to 255 per channel; 0 is black, 1 is white. */
export function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/**
 * Reads the colours as they are at this moment on an element, so that a dark scheme or a city's
 * own tokens reach the map too.
 * @param element anything inside the page's theme; nothing stays behind in it
 */
export function readMapColours(element: HTMLElement): MapColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channelsOf = (colour: string): [number, number, number] => {
    probe.style.color = colour;
    if (!pixel) return [0, 0, 0];
    // Computed colours may be in any space; a drawn pixel is always red, green and blue.
    pixel.fillStyle = getComputedStyle(probe).color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const dark = luminance(...channelsOf('var(--paper)')) < 0.2;
  const read = Object.entries(recipes[dark ? 'dark' : 'light']).map(([role, colour]) => [
    role,
    `rgb(${channelsOf(colour).join(', ')})`,
  ]);
  probe.remove();
  return { dark, ...Object.fromEntries(read) } as MapColours;
}
