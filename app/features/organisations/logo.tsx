import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/** The logo of an organisation as a small square; its name stands beside it. */
export function LogoMark({ logo, size }: { logo: string; size: 'line' | 'row' }) {
  return (
    <img
      src={`/files/${logo}?thumb`}
      width={96}
      height={96}
      alt=""
      loading="lazy"
      decoding="async"
      className={size === 'row' ? 'logo size-16' : 'logo me-2 inline-block size-8 align-middle'}
    />
  );
}

/** The logo on the page of its organisation. */
export function Logo({ logo, name }: { logo: string; name: string }) {
  const { t } = useTranslation('organisations');
  return (
    <img
      src={`/files/${logo}?small`}
      alt={t('logoOf', { name })}
      decoding="async"
      className="logo mb-6 h-24 w-48 object-contain"
    />
  );
}

/** Brings, changes and erases a logo; a form of its own, as it goes without what else is typed on the page. */
export function LogoForm({
  logo,
  name,
  once,
  error,
}: {
  logo: string | null;
  name: string;
  once: string;
  error: string | undefined;
}) {
  const { t } = useTranslation('organisations');
  return (
    <section aria-labelledby="logo-title" className="mt-10 max-w-[44rem]">
      <h2 id="logo-title" className="mb-3">
        {t('logo')}
      </h2>
      {logo && <Logo logo={logo} name={name} />}
      {/* A new field once a logo has arrived: a browser keeps what was chosen in the old one. */}
      <Form
        key={logo}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid gap-5"
      >
        <input type="hidden" name="once" value={once} />
        <FileInput
          name="logo"
          label={t(logo ? 'logoOther' : 'logoFile')}
          hint={t('logoHint')}
          required
          {...(error ? { error } : {})}
          accept="image/png,image/jpeg,image/webp"
        />
        <p>
          <SubmitButton name="intent" value="logo">
            {t('logoSave')}
          </SubmitButton>
        </p>
      </Form>
      {logo && (
        <Form method="post" className="mt-3">
          <SubmitButton name="intent" value="erase-logo" variant="quiet">
            {t('logoErase')}
          </SubmitButton>
        </Form>
      )}
    </section>
  );
}
