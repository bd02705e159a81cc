import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/node';
import type { Render } from './site.ts';

/** Remix as the site calls it: a request and its context in, an answer out. */
export function createRender(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: 'production' | 'development',
): Render {
  const answer = createRequestHandler(build, mode);
  return (request, context) => answer(request, { ...context });
}
