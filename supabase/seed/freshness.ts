import type { TransactionSql } from 'postgres';

/** Half a year has gone by for the made-up initiative: whoever keeps it is asked whether it is still right. */
export async function loadFreshness(tx: TransactionSql): Promise<void> {
  await tx`
    update public.initiatives set confirmed_on = private.today() - 190 where slug = 'fietsschool-de-spaak-voorbeeld'`;
}
