import type { TestProject } from 'vitest/node';
import { startSite } from '../support/running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    dataDir: string;
  }
}

/** One running site with the demo world for all journeys. */
export default async function setup(project: TestProject) {
  // Two workers, so that what one of them writes must reach the other.
  const site = await startSite({
    WEB_CONCURRENCY: '2',
    MAIL_REPLY_DOMAIN: 'reply.demo.example',
    INBOUND_MAIL_SECRET: 'the-secret-of-the-demo-mail-server',
  });
  project.provide('siteUrl', site.url);
  project.provide('dataDir', site.dataDir);
  return () => site.stop();
}
