import { allowOnly, fileLoader } from '../../features/open-data/file.server.ts';
import { hsdsRoot } from '../../features/open-data/hsds-description.ts';

/** HSDS 3.0: what this API is. */
export const loader = fileLoader([], async ({ url, context }) => {
  allowOnly(url, []);
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(hsdsRoot(context.env.siteUrl)),
  };
});
