import encodeQR from 'qr';

/** Light fields around the pattern, so that scanners find it. */
const margin = 4;

/**
 * An address or a code as a pattern to scan.
 * @returns a path of one square per dark field, and the width of the whole in fields
 */
export function scanPattern(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: margin });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, size: rows.length };
}
