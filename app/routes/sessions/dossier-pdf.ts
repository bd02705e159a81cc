import { dossierFileLoader } from '../../features/dossier/dossier-answer.server.ts';

/** The dossier of a session in the language of the address; `?audience=participants` for who is registered. */
export const loader = dossierFileLoader('pdf');
