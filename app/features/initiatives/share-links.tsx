import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

export interface ShareLinksProps {
  title: string;
  /** The full address of the page. */
  address: string;
}

/** Pass the page on: by mail for everybody, by copy and print where a script can do it. */
export function ShareLinks({ title, address }: ShareLinksProps) {
  const { t } = useTranslation('initiatives');
  const [canAct, setCanAct] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanAct(true), []);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 print:hidden">
      <strong>{t('share')}:</strong>
      <a href={mail}>{t('shareMail')}</a>
      {canAct && (
        <>
          <Button
            type="button"
            variant="link"
            onClick={() => {
              void navigator.clipboard?.writeText(address).then(() => setCopied(true));
            }}
          >
            {t('shareCopy')}
          </Button>
          <Button type="button" variant="link" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </>
      )}
      <span role="status" className="meta">
        {copied && t('shareCopied')}
      </span>
    </div>
  );
}
