import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { PublicThanks } from './outcome.ts';
import { outcomeAddress } from './outcome.ts';

/** Thanks that both sides want to be read; who keeps the exchange can take one off. */
export function ThanksStrip({ thanks }: { thanks: readonly PublicThanks[] }) {
  const { t } = useTranslation('outcomes');
  const { code } = useLanguage();
  if (thanks.length === 0) return null;
  return (
    <section aria-labelledby="thanks" className="mt-10 max-w-[60rem]">
      <h2 id="thanks" className="mb-3">
        {t('stripTitle')}
      </h2>
      <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {thanks.map(({ body, language, category, from, to, match, side }) => (
          <li key={body} className="border-s-[3px] border-harbour ps-4">
            <LanguageText lang={language} as="p" className="break-words whitespace-pre-line">
              {body}
            </LanguageText>
            <p className="meta mt-1">
              {category}
              {from && to && (
                <>
                  {' · '}
                  <bdi>{from}</bdi> {t('toSomebody')} <bdi>{to}</bdi>
                </>
              )}
            </p>
            {match && side && (
              <Form method="post" action={outcomeAddress(code, match)} className="mt-1">
                <input type="hidden" name="side" value={side} />
                <SubmitButton name="intent" value="hide" variant="quiet">
                  {t('hide')}
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
