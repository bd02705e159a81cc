import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Attachment } from './attachment.ts';
import { attachmentAddress, extensionOf, sizeText } from './attachment.ts';

/** The pictures and files below a post; only for posts that have some. */
export function PostFiles({ files, lang }: { files: readonly Attachment[]; lang: string }) {
  const { t } = useTranslation('attachments');
  const { locale } = useLanguage();
  const pictures = files.filter(({ kind }) => kind === 'image');
  const documents = files.filter(({ kind }) => kind === 'document');
  return (
    <div className="measure mt-4 grid gap-3">
      {pictures.map((file) => (
        <img
          key={file.id}
          src={`/files/${file.id}?small`}
          srcSet={
            Number(file.width) > 800
              ? `/files/${file.id}?small 800w, /files/${file.id} ${file.width}w`
              : undefined
          }
          sizes="(min-width: 46rem) 44rem, 100vw"
          width={file.width ?? undefined}
          height={file.height ?? undefined}
          alt={file.description}
          lang={lang}
          loading="lazy"
          decoding="async"
          className="h-auto max-h-[80vh] w-auto max-w-full rounded-xs bg-harbour-wash"
        />
      ))}
      {documents.length > 0 && (
        <ul aria-label={t('files')} className="border-t border-line">
          {documents.map((file) => (
            <li key={file.id} className="border-b border-line py-1.5">
              <a
                href={attachmentAddress(file)}
                download={file.name}
                className="inline-flex min-h-target items-center wrap-anywhere"
              >
                <bdi>{file.name}</bdi>
              </a>{' '}
              <span className="text-sm text-soft">
                <bdi>{extensionOf(file.name)}</bdi> · <bdi>{sizeText(file.bytes, locale)}</bdi>
              </span>
              {file.description && (
                <span lang={lang} dir="auto" className="block text-sm">
                  {file.description}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
