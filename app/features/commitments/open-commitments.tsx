import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { CommitmentLine } from './commitment.ts';
import { registerAddress } from './register.ts';
import { CommitmentRows } from './commitment-rows.tsx';

/** On the page of a group or an organisation: what is promised and still open; nothing when nothing is. */
export function OpenCommitments({
  rows,
  of,
}: {
  rows: readonly CommitmentLine[];
  of: { group: string } | { organisation: string };
}) {
  const { t } = useTranslation('commitments');
  const { code } = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="commitments" className="mt-10">
      <h2 id="commitments" className="mb-2">
        {t('openTitle')}
      </h2>
      <CommitmentRows rows={rows} label={t('openTitle')} />
      <p className="mt-2">
        <Link to={registerAddress(code, of)} className="inline-flex min-h-target items-center">
          {t('toRegister')}
        </Link>
      </p>
    </section>
  );
}
