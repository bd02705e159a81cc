import { hoursProofLoader } from '../../features/outcomes/hours-proof.server.ts';

/** The proof of one's own hours, to print. */
export const loader = hoursProofLoader;
