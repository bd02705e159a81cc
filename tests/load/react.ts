import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppLoadContext, EntryContext, ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { readEnv } from '../../app/lib/env.server.ts';
import type { UnsentMail } from '../../app/lib/context.server.ts';
import { previewMail } from '../../app/server/compose-mail.ts';
import { authenticatorUrl } from '../../app/server/database.ts';
import { createEmbeddedApi } from '../../app/server/embedded/lite.ts';
import { findSecrets } from '../../app/server/embedded/secrets.ts';
import { createRender } from '../../app/server/remix.ts';

// React's renderer alone, with the data that a page really has: run as a child process in production
// mode. It makes each page once as the site does, keeps what came from the database, and renders that.

export interface ToReact {
  databaseUrl: string;
  dataDir: string;
  paths: string[];
}

/** How often a second React renders a page, and what that page asks Supabase. */
export interface RenderedPage {
  perSecond: number;
  calls: { name: string; body: string }[];
}

export type FromReact = RenderedPage[];

/** Makes pages as the site does and tells what React was given. */
async function openPages({ databaseUrl, dataDir }: ToReact) {
  const secrets = await findSecrets(dataDir);
  if (!secrets) throw new Error('The data folder has no secrets.');
  const env = readEnv({});
  const api = await createEmbeddedApi({
    databaseUrl: authenticatorUrl(databaseUrl, secrets.authenticatorPassword),
    secrets,
    siteUrl: env.siteUrl,
    filesDir: join(tmpdir(), 'forum-files'),
    sendEmail: async () => undefined,
  });
  const build = (await import(pathToFileURL('build/server/index.js').href)) as ServerBuild;
  let seen: EntryContext | undefined;
  const render = createRender(
    {
      ...build,
      entry: {
        module: {
          ...build.entry.module,
          default: (request, status, headers, remix, context) => {
            seen = remix;
            return build.entry.module.default(request, status, headers, remix, context);
          },
        },
      },
    },
    'production',
  );
  let calls: RenderedPage['calls'] = [];
  const backend = {
    home: 'embedded' as const,
    url: api.url,
    publishableKey: api.publishableKey,
    close: api.close,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      const name = String(input).split('/rpc/')[1];
      if (name && typeof init?.body === 'string') calls.push({ name, body: init.body });
      return api.fetch(input, init);
    },
  };
  const log = pino({ level: 'error' }, process.stderr);
  return {
    async make(path: string) {
      calls = [];
      const pages = new WeakMap<Response, string>();
      const context = {
        env,
        backend,
        requestId: '',
        nonce: '',
        clientHash: '',
        log,
        isPosted: false,
        pages,
        previewMail: (mail: UnsentMail) => previewMail(env, mail),
      };
      const answer = await render(new Request(env.siteUrl + path), context);
      await answer.text();
      if (!seen || answer.status !== 200) throw new Error(`${path} answered ${answer.status}.`);
      return { remix: seen, url: env.siteUrl + path, calls };
    },
    build,
    close: api.close,
  };
}

/** Renders as the site does: with the build's own entry, whose parts know one another. */
async function renderOnce(url: string, remix: EntryContext, build: ServerBuild): Promise<void> {
  // What Remix adds for the browser is not React's work, and can be read only once.
  const { serverHandoffStream: _, ...context } = { ...remix, renderMeta: {} };
  const pages = new WeakMap<Response, string>();
  const asked = { nonce: '', pages } as AppLoadContext;
  await build.entry.module.default(new Request(url), 200, new Headers(), context, asked);
}

async function renderPages(question: ToReact): Promise<FromReact> {
  const pages = await openPages(question);
  const found: FromReact = [];
  for (const path of question.paths) {
    const { remix, url, calls } = await pages.make(path);
    const run = async (milliseconds: number) => {
      const began = performance.now();
      let count = 0;
      for (; performance.now() - began < milliseconds; count += 1)
        await renderOnce(url, remix, pages.build);
      return (1000 * count) / (performance.now() - began);
    };
    await run(1000);
    found.push({ perSecond: await run(2000), calls });
  }
  await pages.close();
  return found;
}

const [question] = (await once(process, 'message')) as [ToReact];
process.send?.(await renderPages(question));
