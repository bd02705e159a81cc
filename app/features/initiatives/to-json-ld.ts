import { schemaNodes } from '../open-data/to-schema-org.ts';
import type { Initiative } from './initiative.ts';

/**
 * The page as schema.org JSON-LD.
 * @param address the full address of the page
 */
export function toJsonLd(initiative: Initiative, address: string): Record<string, unknown> {
  const { summary } = initiative.texts;
  const described = {
    ...initiative,
    summary: summary?.body ?? null,
    summaryLanguage: summary?.language ?? null,
  };
  const site = address.replace(/\/initiatives\/[^/]*$/, '');
  return { '@context': 'https://schema.org', '@graph': schemaNodes(described, address, site) };
}
