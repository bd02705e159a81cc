const longest = 100;

/**
 * The name of a file as it may be shown and saved: no parts of a path, no signs that hide or turn
 * what is written, and the ending that says what is in it.
 * @param typed as the browser sent it
 * @param extension without the dot, in lower case
 */
export function cleanFileName(typed: string, extension: string): string {
  const last = typed.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*%#;&`$]+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const ending = new RegExp(`(\\.${extension})?$`, 'i');
  const base = clean.replace(ending, '').replaceAll(/^[.\s-]+|[.\s]+$/g, '');
  const short = [...base].slice(0, longest).join('').trim();
  return `${short || 'file'}.${extension}`;
}

/** The header that makes a browser save a file under its name, in any script (RFC 6266). */
export function dispositionOf(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
