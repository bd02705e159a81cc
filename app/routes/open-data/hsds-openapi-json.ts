import { allowOnly, fileLoader } from '../../features/open-data/file.server.ts';
import { hsdsOpenApi } from '../../features/open-data/hsds-description.ts';
import { getDataLicence } from '../../features/open-data/licence.server.ts';

/** HSDS 3.0: the lists and objects that there are, as OpenAPI. */
export const loader = fileLoader([], async (page) => {
  allowOnly(page.url, []);
  const [licence, { forumName }] = await Promise.all([getDataLicence(page.db), page.frame()]);
  return {
    type: 'application/json; charset=utf-8',
    licence,
    body: JSON.stringify(hsdsOpenApi(page.context.env.siteUrl, forumName, licence)),
  };
});
