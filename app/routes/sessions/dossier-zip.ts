import { dossierFileLoader } from '../../features/dossier/dossier-answer.server.ts';

/** The same with its papers, each as a file of its own. */
export const loader = dossierFileLoader('zip');
