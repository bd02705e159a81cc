import type { TransactionSql } from 'postgres';

/** Who asks, for the rest of the transaction; both homes of the backend read one of the two settings. */
export async function actAs(tx: TransactionSql, id: string): Promise<void> {
  const claims = id && JSON.stringify({ sub: id, role: 'authenticated' });
  await tx`
    select set_config('request.jwt.claim.sub', ${id}, true), set_config('request.jwt.claims', ${claims}, true)`;
}
