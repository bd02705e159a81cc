/** A picture made anew: nothing of the file that came is left but what it shows. */
export interface Picture {
  bytes: Uint8Array;
  /** For small screens; null when the picture is small itself. */
  small: Uint8Array | null;
  width: number;
  height: number;
  mediaType: 'image/webp';
}

const widest = 2400;
const narrow = 800;
/** Side of the square in a row of a list, for screens with two pixels to a point. */
const thumbSide = 192;
/** Pixels that are unpacked at most. A JPEG is made smaller while it is read, others stand whole in memory. */
const mostPixels = { jpeg: 60_000_000, other: 25_000_000 };

/** Loaded with the first picture: a process that sees none does not pay for it. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}

/**
 * Makes a picture anew: turned as its camera meant it, not wider or higher than 2,400 pixels, without
 * place, camera and all else that stood in the file; of one that moves its first picture.
 * @returns null when it is no picture, is broken, or would be too large unpacked
 */
export async function remakePicture(input: Uint8Array): Promise<Picture | null> {
  const sharp = await loadSharp();
  const options = { failOn: 'error', pages: 1, sequentialRead: true } as const;
  try {
    const {
      width = 0,
      height = 0,
      format,
    } = await sharp(input, {
      ...options,
      limitInputPixels: mostPixels.jpeg,
    }).metadata();
    const limit = format === 'jpeg' ? mostPixels.jpeg : mostPixels.other;
    if (width * height > limit) return null;
    const whole = await sharp(input, { ...options, limitInputPixels: limit })
      .timeout({ seconds: 20 })
      .autoOrient()
      .resize(widest, widest, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    const size = { width: whole.info.width, height: whole.info.height };
    const small =
      size.width > narrow
        ? await sharp(whole.data).resize(narrow).webp({ quality: 78, effort: 3 }).toBuffer()
        : null;
    return { bytes: whole.data, small, ...size, mediaType: 'image/webp' };
  } catch {
    return null;
  }
}

/** The middle of a picture that was made anew, as a small square for rows of a list. */
export async function cutThumb(picture: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(picture)
    .resize(thumbSide, thumbSide, { fit: 'cover' })
    .webp({ quality: 74, effort: 3 })
    .toBuffer();
}

/** A whole logo as a small square on white, which no screen in the dark swallows. */
export async function fitLogo(picture: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(picture)
    .flatten({ background: 'white' })
    .resize(thumbSide, thumbSide, { fit: 'contain', background: 'white' })
    .webp({ quality: 82, effort: 3 })
    .toBuffer();
}
