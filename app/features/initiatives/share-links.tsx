import { useTranslation } from '../../i18n/use-translation.ts';

export interface ShareLinksProps {
  title: string;
  /** The full address of the page. */
  address: string;
}

/** Pass the page on by mail, or by its address; on paper the address tells where it came from. */
export function ShareLinks({ title, address }: ShareLinksProps) {
  const { t } = useTranslation('initiatives');
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 border-t border-line pt-2">
      <strong className="print:hidden">{t('share')}:</strong>
      <a href={mail} className="inline-flex min-h-target items-center print:hidden">
        {t('shareMail')}
      </a>
      <p className="meta">
        <bdi dir="ltr" className="select-all wrap-anywhere">
          {address}
        </bdi>
      </p>
    </div>
  );
}
