import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/node';
import { splitByArea } from './areas.ts';
import type { Render } from './site.ts';

/** Remix as the site calls it: a request and its context in, an answer out. */
export function createRender(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: 'production' | 'development',
): Render {
  if (typeof build === 'function') {
    const answer = createRequestHandler(build, mode);
    return (request, context) => answer(request, { ...context });
  }
  const buildFor = splitByArea(build);
  const handlers = new Map<ServerBuild, ReturnType<typeof createRequestHandler>>();
  return (request, context) => {
    const part = buildFor(new URL(request.url).pathname);
    let answer = handlers.get(part);
    if (!answer) handlers.set(part, (answer = createRequestHandler(part, mode)));
    return answer(request, { ...context });
  };
}
