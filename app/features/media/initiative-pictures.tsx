import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import type { ShownPicture } from './picture.ts';
import { focusSteps, licenceAddresses } from './picture.ts';

/** Who made it and under what terms it may be used; those of a known licence are a link. */
function Credit({ picture: { licence, author } }: { picture: ShownPicture }) {
  const { t } = useTranslation('media');
  const address = licenceAddresses[licence];
  return (
    <>
      {author && (
        <>
          <bdi>{author}</bdi> ·{' '}
        </>
      )}
      {address ? (
        <a href={address} rel="license noreferrer">
          {t(`licence_${licence}`)}
        </a>
      ) : (
        t(`licence_${licence}`)
      )}
    </>
  );
}

/** The pictures of an initiative: the first large, the others below it; nothing moves while they come. */
export function InitiativePictures({ pictures }: { pictures: readonly ShownPicture[] }) {
  const { t } = useTranslation('media');
  if (pictures.length === 0) return null;
  return (
    <ul aria-label={t('pictures')} className="mb-8 grid gap-4 sm:grid-cols-2">
      {pictures.map((picture, index) => {
        const { id, width, height, alternative } = picture;
        return (
          <li key={id} className={classNames('min-w-0', index === 0 && 'sm:col-span-2')}>
            <figure>
              <img
                src={`/files/${id}?small`}
                srcSet={width > 800 ? `/files/${id}?small 800w, /files/${id} ${width}w` : undefined}
                sizes={
                  index === 0
                    ? '(min-width: 64rem) 46rem, 100vw'
                    : '(min-width: 64rem) 22rem, (min-width: 40rem) 50vw, 100vw'
                }
                width={width}
                height={height}
                alt={alternative.text}
                lang={alternative.language}
                loading={index === 0 ? 'eager' : 'lazy'}
                decoding="async"
                {...focusSteps(picture)}
                className="aspect-video w-full rounded-xs bg-harbour-wash object-cover"
              />
              <figcaption className="meta mt-1">
                <Credit picture={picture} />
              </figcaption>
            </figure>
          </li>
        );
      })}
    </ul>
  );
}
