import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ConfirmForm } from '../../ui/confirm-form.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { fieldId } from '../../ui/field.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AddPictureForm } from './add-picture-form.tsx';
import { FocusFields } from './focus-fields.tsx';
import { PictureFields } from './picture-fields.tsx';
import type { KeptPicture, RecordPictures } from './picture.ts';
import { mostPictures } from './picture.ts';

interface DeskProps {
  pictures: RecordPictures;
  /** Key of the form that adds one. */
  once: string;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** What a picture shows, in the page's language or in the first that there is. */
function useAlternative() {
  const { code } = useLanguage();
  return ({ alternative }: KeptPicture) => {
    const [language, text] = alternative[code]
      ? [code, alternative[code]]
      : (Object.entries(alternative)[0] ?? [code, '']);
    return { language, text };
  };
}

/** What moves or hides a picture; each says which one it means. */
function PictureSteps({
  picture,
  version,
  isFirst,
  isLast,
}: {
  picture: KeptPicture;
  version: number;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { t } = useTranslation('media');
  const { text } = useAlternative()(picture);
  const step = (intent: string, word: string) => (
    <SubmitButton name="intent" value={intent} variant="quiet" aria-label={`${word}: ${text}`}>
      {word}
    </SubmitButton>
  );
  return (
    <Form method="post" className="flex flex-wrap gap-x-4">
      <input type="hidden" name="picture" value={picture.id} />
      <input type="hidden" name="version" value={version} />
      {picture.isShown && !isFirst && step('earlier', t('earlier'))}
      {picture.isShown && !isLast && step('later', t('later'))}
      {picture.isShown ? step('hide', t('hide')) : step('show', t('show'))}
    </Form>
  );
}

function PictureRow({
  picture,
  desk,
  isFirst,
  isLast,
}: {
  picture: KeptPicture;
  desk: DeskProps;
  isFirst: boolean;
  isLast: boolean;
}) {
  const { t } = useTranslation('media');
  const { language, text } = useAlternative()(picture);
  const { version } = desk.pictures;
  const isRefused = typedValue(desk.invalid, 'picture') === picture.id;
  const invalid = isRefused ? desk.invalid : undefined;
  // The message above the form leads to the fields of the form that was refused.
  const idOf = (name: string) => (isRefused ? fieldId(name) : `${fieldId(name)}-${picture.id}`);
  return (
    <li className="grid gap-3 border-b border-line py-4 sm:grid-cols-[7rem_1fr]">
      <img
        src={`/files/${picture.id}?thumb`}
        width={96}
        height={96}
        alt=""
        loading="lazy"
        className="size-24 rounded-xs bg-harbour-wash object-cover"
      />
      <div className="grid min-w-0 gap-1">
        {!picture.isShown && (
          <p>
            <Tag tone="plain">{t('isHidden')}</Tag>
          </p>
        )}
        <p lang={language} dir="auto" className="wrap-anywhere">
          {text}
        </p>
        <PictureSteps {...{ picture, version, isFirst, isLast }} />
        {picture.isShown && (
          <Disclosure summary={t('change')} open={isRefused}>
            <Form method="post" noValidate className="grid gap-5">
              <input type="hidden" name="picture" value={picture.id} />
              <input type="hidden" name="version" value={version} />
              <FocusFields
                key={`${picture.focusX} ${picture.focusY}`}
                {...{ picture, invalid, idOf }}
              />
              <PictureFields
                {...{ picture, invalid, idOf }}
                errors={isRefused ? desk.errors : {}}
              />
              <p>
                <SubmitButton name="intent" value="change">
                  {t('save')}
                </SubmitButton>
              </p>
            </Form>
          </Disclosure>
        )}
        <ConfirmForm
          summary={t('erase')}
          text={t('eraseText')}
          action={t('eraseNow')}
          intent="erase"
        >
          <input type="hidden" name="picture" value={picture.id} />
        </ConfirmForm>
      </div>
    </li>
  );
}

/** All that who keeps a record does with its pictures. */
export function PictureDesk(desk: DeskProps) {
  const { t } = useTranslation('media');
  const { pictures } = desk.pictures;
  const shown = pictures.filter(({ isShown }) => isShown).length;
  const isAdding = desk.invalid !== undefined && !typedValue(desk.invalid, 'picture');
  return (
    <div className="measure grid gap-8">
      {pictures.length > 0 && (
        <ol aria-label={t('pictures')} className="border-t border-line">
          {pictures.map((picture, index) => (
            <PictureRow
              key={picture.id}
              {...{ picture, desk }}
              isFirst={index === 0}
              isLast={index === shown - 1}
            />
          ))}
        </ol>
      )}
      <section aria-labelledby="add-picture">
        <h2 id="add-picture" className="mb-3">
          {t('addTitle')}
        </h2>
        {pictures.length < mostPictures ? (
          // A new field once a picture has arrived: a browser keeps what was chosen in the old one.
          <AddPictureForm
            key={pictures.length}
            once={desk.once}
            invalid={isAdding ? desk.invalid : undefined}
            errors={isAdding ? desk.errors : {}}
            idOf={(name) =>
              isAdding || desk.invalid === undefined ? fieldId(name) : `${fieldId(name)}-new`
            }
          />
        ) : (
          <p>{t('full')}</p>
        )}
      </section>
    </div>
  );
}
