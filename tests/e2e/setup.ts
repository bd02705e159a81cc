import type { TestProject } from 'vitest/node';
import { startSite } from '../support/running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** One running site with the demo world for all journeys. */
export default async function setup(project: TestProject) {
  // Two workers, so that what one of them writes must reach the other.
  const site = await startSite({ WEB_CONCURRENCY: '2' });
  project.provide('siteUrl', site.url);
  return () => site.stop();
}
