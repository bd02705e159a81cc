import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { DocumentPage } from './group-document.ts';
import { documentAddress } from './group-document.ts';

/** What a reader should know before reading: an older version, a draft, a paper. */
export function DocumentBanner({ page: { document, me, shown } }: { page: DocumentPage }) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const here = documentAddress(code, document.group.slug, document.id);
  const look = 'measure mb-6 border-s-[5px] border-harbour ps-4';
  if (shown.number !== document.version)
    return (
      <div className={look}>
        <p>
          {t('olderText', { number: shown.number })} <Link to={here}>{t('toNewest')}</Link>
          {' · '}
          <Link to={`${here}/compare?from=${shown.number}&to=${document.version}`}>
            {t('compareWithNewest')}
          </Link>
        </p>
        {me.mayWrite && (
          <Form method="post" action={here} className="mt-2">
            <input type="hidden" name="version" value={shown.number} />
            <input type="hidden" name="base" value={document.version} />
            <SubmitButton name="intent" value="restore" variant="quiet">
              {t('restore')}
            </SubmitButton>
          </Form>
        )}
      </div>
    );
  if (document.state === 'shared') return null;
  return <p className={look}>{t(`stateText_${document.state}`)}</p>;
}
