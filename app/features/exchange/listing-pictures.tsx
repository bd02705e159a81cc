import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { fieldId } from '../../ui/field.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { ownNameOf } from '../nominations/written-languages.ts';
import type { Listing, ListingPicture } from './listing.ts';
import { mostPictures } from './listing.ts';

/** The pictures of a listing, large, for who reads it. */
export function ListingPictures({ listing }: { listing: Pick<Listing, 'pictures' | 'language'> }) {
  const { t } = useTranslation('exchange');
  const { pictures, language } = listing;
  if (pictures.length === 0) return null;
  return (
    <ul
      aria-label={t('pictures')}
      className={classNames('measure grid gap-3', pictures.length > 1 && 'sm:grid-cols-2')}
    >
      {pictures.map(({ id, width, height, description }) => (
        <li key={id}>
          <img
            src={`/files/${id}?small`}
            srcSet={width > 800 ? `/files/${id}?small 800w, /files/${id} ${width}w` : undefined}
            sizes={
              pictures.length > 1
                ? '(min-width: 46rem) 22rem, 100vw'
                : '(min-width: 46rem) 44rem, 100vw'
            }
            width={width}
            height={height}
            alt={description}
            lang={language}
            loading="lazy"
            decoding="async"
            className="h-auto max-h-[70vh] w-auto max-w-full rounded-xs bg-harbour-wash"
          />
        </li>
      ))}
    </ul>
  );
}

/** The first picture of a listing as a small square; its title stands beside it. */
export function ListingThumb({ picture }: { picture: ListingPicture }) {
  return (
    <img
      src={`/files/${picture.id}?thumb`}
      width={96}
      height={96}
      alt=""
      loading="lazy"
      decoding="async"
      className="size-16 rounded-xs bg-harbour-wash object-cover sm:size-20"
    />
  );
}

interface DeskForm {
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Says anew what a picture shows; what was refused stands open, with what was typed. */
function DescribeForm({ picture, language, invalid, errors }: PictureRowProps) {
  const { t } = useTranslation('exchange');
  const isRefused = typedValue(invalid, 'picture') === picture.id;
  const error = isRefused ? errors['description'] : undefined;
  return (
    <Disclosure summary={t('changePictureText')} open={isRefused}>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="picture" value={picture.id} />
        <TextInput
          name="description"
          // The message above the form leads to the field that was refused.
          id={isRefused ? fieldId('description') : `${fieldId('description')}-${picture.id}`}
          label={t('pictureText')}
          hint={t('pictureTextHint', { language: ownNameOf(language) })}
          required
          maxLength={500}
          defaultValue={isRefused ? typedValue(invalid, 'description') : picture.description}
          {...(error && { error })}
        />
        <p>
          <SubmitButton name="intent" value="describe" variant="quiet">
            {t('savePictureText')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

type PictureRowProps = Omit<DeskForm, 'once'> & { picture: ListingPicture; language: string };

function PictureRow(props: PictureRowProps) {
  const { picture, language } = props;
  const { t } = useTranslation('exchange');
  return (
    <li className="flex flex-wrap items-start gap-4 border-b border-line py-4">
      <ListingThumb picture={picture} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p lang={language} dir="auto" className="wrap-anywhere">
          {picture.description}
        </p>
        <Form method="post">
          <input type="hidden" name="picture" value={picture.id} />
          <SubmitButton
            name="intent"
            value="remove"
            variant="quiet"
            aria-label={`${t('removePicture')}: ${picture.description}`}
          >
            {t('removePicture')}
          </SubmitButton>
        </Form>
      </div>
      <div className="w-full">
        <DescribeForm key={picture.description} {...props} />
      </div>
    </li>
  );
}

/** One picture with what it shows: each is sent on its own, so that a bad line loses one at most. */
function AddPictureForm({ language, once, invalid, errors }: DeskForm & { language: string }) {
  const { t } = useTranslation('exchange');
  const failed = (name: string) => (errors[name] ? { error: errors[name] } : {});
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="grid gap-5">
      <input type="hidden" name="once" value={once} />
      <FileInput
        name="file"
        label={t('picture')}
        hint={t('pictureHint')}
        required
        {...failed('file')}
        accept="image/jpeg,image/png,image/webp,image/gif,image/avif"
      />
      <TextInput
        name="description"
        label={t('pictureText')}
        hint={t('pictureTextHint', { language: ownNameOf(language) })}
        required
        maxLength={500}
        defaultValue={typedValue(invalid, 'description')}
        {...failed('description')}
      />
      <p>
        <SubmitButton name="intent" value="add">
          {t('addPicture')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** All that an owner does with the pictures of a listing. */
export function PictureDesk({ listing, ...form }: DeskForm & { listing: Listing }) {
  const { t } = useTranslation('exchange');
  const { pictures, picturesBarred, language } = listing;
  const { once, invalid, errors } = form;
  // Only the form that was sent shows what was refused.
  const isOfPicture = Boolean(typedValue(invalid, 'picture'));
  return (
    <div className="measure grid gap-6">
      {pictures.length > 0 && (
        <ul aria-label={t('pictures')} className="border-t border-line">
          {pictures.map((picture) => (
            <PictureRow key={picture.id} {...{ picture, language, invalid, errors }} />
          ))}
        </ul>
      )}
      {picturesBarred ? (
        <p className="font-bold">{t(`picturesBarred_${picturesBarred}`)}</p>
      ) : pictures.length < mostPictures ? (
        // A new field once a picture has arrived: a browser keeps what was chosen in the old one.
        <AddPictureForm
          key={pictures.length}
          {...{ language, once }}
          invalid={isOfPicture ? undefined : invalid}
          errors={isOfPicture ? {} : errors}
        />
      ) : (
        <p className="font-bold">{t('picturesFull')}</p>
      )}
    </div>
  );
}
