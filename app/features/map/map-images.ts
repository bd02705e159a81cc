import type { ExpressionSpecification } from 'maplibre-gl';
import { directionOf } from '../../i18n/locales.ts';
import type { MapColours } from './map-colours.ts';

/** A picture as both map engines take it. */
export interface DrawnImage {
  image: ImageData;
  pixelRatio: number;
}

/** The font of the page around the map, with its size in CSS pixels. */
export interface MapFont {
  family: string;
  size: number;
}

const separator = '|';

/** The name of an image: what it is, in which colour scheme, and the text in it. */
export function imageId(
  role: string,
  scheme: string,
  text: ExpressionSpecification | string,
): ExpressionSpecification {
  return ['concat', role, separator, scheme, separator, text];
}

/** The parts of an image's name, or null when another style asks for one of its own images. */
export function readImageId(id: string): { role: string; text: string } | null {
  const [role = '', scheme, ...text] = id.split(separator);
  return scheme && Object.hasOwn(drawings, role) ? { role, text: text.join(separator) } : null;
}

interface Sheet {
  context: CanvasRenderingContext2D;
  colours: MapColours;
  font: MapFont;
}

/** Draws on a new sheet of so many CSS pixels; (0, 0) is its middle. */
type Drawing = (
  text: string,
  measure: (font: string) => number,
) => {
  width: number;
  height: number;
  font: string;
  draw: (sheet: Sheet) => void;
};

function write({ context }: Sheet, text: string) {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  // Half a pixel down: figures and capitals have no part below the line.
  context.fillText(text, 0, 1);
}

function placeLabel(
  weight: number,
  scale: number,
  colour: 'label' | 'quietLabel' | 'ink',
): Drawing {
  return (text, measure) => {
    const font = `${weight} ${scale}em`;
    return {
      width: measure(font) + 8,
      height: 22,
      font,
      draw: (sheet) => {
        const { context, colours } = sheet;
        context.lineJoin = 'round';
        context.lineWidth = 3.5;
        context.strokeStyle = colours.halo;
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.strokeText(text, 0, 1);
        context.fillStyle = colours[colour];
        write(sheet, text);
      },
    };
  };
}

/** Every shape differs by form, not only by colour: a square, a ring, a triangle. */
const drawings: Record<string, Drawing> = {
  city: placeLabel(600, 0.86, 'label'),
  village: placeLabel(450, 0.78, 'quietLabel'),
  initiative: placeLabel(650, 0.82, 'ink'),
  cluster: (text, measure) => {
    const font = '700 0.86em';
    const side = Math.max(28, measure(font) + 16);
    return {
      width: side + 4,
      height: side + 4,
      font,
      draw: (sheet) => {
        const { context, colours } = sheet;
        context.beginPath();
        context.roundRect(-side / 2, -side / 2, side, side, 4);
        context.lineWidth = 4;
        context.strokeStyle = colours.paper;
        context.stroke();
        context.fillStyle = colours.ink;
        context.fill();
        context.fillStyle = colours.paper;
        write(sheet, text);
      },
    };
  },
  area: (text, measure) => {
    const font = '700 0.86em';
    const radius = Math.max(14, measure(font) / 2 + 9);
    return {
      width: radius * 2 + 6,
      height: radius * 2 + 6,
      font,
      draw: (sheet) => {
        const { context, colours } = sheet;
        context.beginPath();
        context.arc(0, 0, radius, 0, Math.PI * 2);
        context.fillStyle = colours.paper;
        context.fill();
        context.setLineDash([4, 2.5]);
        context.lineWidth = 2;
        context.strokeStyle = colours.harbour;
        context.stroke();
        context.fillStyle = colours.ink;
        write(sheet, text);
      },
    };
  },
  pin: () => ({
    width: 28,
    height: 26,
    font: '400 1em',
    draw: ({ context, colours }) => {
      context.beginPath();
      context.moveTo(0, -10);
      context.lineTo(11, 10);
      context.lineTo(-11, 10);
      context.closePath();
      context.lineJoin = 'round';
      context.lineWidth = 4;
      context.strokeStyle = colours.paper;
      context.stroke();
      context.fillStyle = colours.brick;
      context.fill();
    },
  }),
};

/**
 * Draws the image that a style asks for by name.
 * @param font the page's own font, already loaded
 * @returns null for a name that is not ours
 */
export function drawImage(id: string, colours: MapColours, font: MapFont): DrawnImage | null {
  const parts = readImageId(id);
  const drawing = parts && drawings[parts.role];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!parts || !drawing || !context) return null;
  const fontOf = (short: string) => {
    const [weight, scale = '1em'] = short.split(' ');
    return `${weight} ${Number.parseFloat(scale) * font.size}px ${font.family}`;
  };
  const { width, height, ...plan } = drawing(parts.text, (short) => {
    context.font = fontOf(short);
    return context.measureText(parts.text).width;
  });
  const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
  canvas.width = Math.ceil(width) * pixelRatio;
  canvas.height = Math.ceil(height) * pixelRatio;
  context.scale(pixelRatio, pixelRatio);
  context.translate(Math.ceil(width) / 2, Math.ceil(height) / 2);
  context.font = fontOf(plan.font);
  context.direction = directionOf(/[\u0600-\u06ff]/.test(parts.text) ? 'ar' : 'nl');
  plan.draw({ context, colours, font });
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}
