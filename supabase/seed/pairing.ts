import type { TransactionSql } from 'postgres';
import { holdPairingRounds } from '../../app/features/pairing/pairing-rounds.server.ts';

/** The round of this week of the demo city, worked out as the server does each Monday. */
export async function loadPairing(tx: TransactionSql): Promise<void> {
  await holdPairingRounds({
    executeSql: async (text, values = []) => ({
      rows: [...(await tx.unsafe(text, values as never[]))],
    }),
  });
}
