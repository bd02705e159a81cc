import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';

/** The link that opens this page again: for a visitor the only way back to it. */
export function ReceiptNote({ address }: { address: string }) {
  const { t } = useTranslation('reports');
  return (
    <section className="measure my-6 border-[1.5px] border-line p-4">
      <h2 className="text-lg">{t('keepTitle')}</h2>
      <p className="mt-1">{t('keepText')}</p>
      <p className="mt-2 break-all">
        <Link to={new URL(address).pathname}>
          <bdi dir="ltr">{address}</bdi>
        </Link>
      </p>
    </section>
  );
}
