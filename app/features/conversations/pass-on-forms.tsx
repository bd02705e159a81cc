import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Conversation } from './conversation.ts';

/** To somebody one knows: by the link alone, which one gives oneself; nobody is named here. */
function PersonForm({ listing }: { listing: Conversation['listing'] }) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  return (
    <Form method="post" className="grid gap-3">
      <h3 className="text-base">{t('passToPerson')}</h3>
      <p>
        {t('passToPersonText')}{' '}
        <Link to={`/${code}/exchange/${listing.id}`}>
          <LanguageText lang={listing.language} as="bdi">
            {listing.title}
          </LanguageText>
        </Link>
      </p>
      <p className="meta">{t('passToPersonHint')}</p>
      <p>
        <SubmitButton name="intent" value="passToPerson" variant="quiet">
          {t('passToPersonSubmit')}
        </SubmitButton>
      </p>
    </Form>
  );
}

/** Passing it on: to an organisation, or to somebody whom one knows. */
export function PassOnForms({
  conversation,
  invalid,
}: {
  conversation: Conversation;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const { organisations, passable, listings } = conversation;
  const error = errorText(t, invalid?.errors['organisation']);
  const listing = listings.find(({ id }) => id === passable);
  const hasOrganisations =
    organisations !== null && organisations !== undefined && organisations.length > 0;
  if (!listing && !hasOrganisations) return null;
  return (
    <Disclosure summary={t('passOn')} open={Boolean(error)}>
      <div className="grid gap-6">
        {hasOrganisations && (
          <Form method="post" noValidate className="grid gap-3">
            <Select
              name="organisation"
              label={t('passOnTo')}
              hint={t('passOnHint')}
              required
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              {...(error ? { error } : {})}
            />
            <p>
              <SubmitButton name="intent" value="passOn" variant="quiet">
                {t('passOnSubmit')}
              </SubmitButton>
            </p>
          </Form>
        )}
        {listing && <PersonForm listing={listing} />}
      </div>
    </Disclosure>
  );
}
