import { badgeFileLoader } from '../../features/registration/badge-files.server.ts';

/** Name badges and the sheet to sign. */
export const loader = badgeFileLoader;
