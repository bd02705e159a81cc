import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { authenticatorUrl } from '../../app/server/database.ts';
import { createEmbeddedApi } from '../../app/server/embedded/lite.ts';
import { findSecrets } from '../../app/server/embedded/secrets.ts';

// Supabase's API over HTTP, as a hosted Supabase answers it, so that several nodes can share one
// database. Run as a child process, on this machine only and for measuring only.

export interface ToApi {
  databaseUrl: string;
  dataDir: string;
}

/** What a node is told of the API. */
export interface FromApi {
  url: string;
  publishableKey: string;
  secretKey: string;
}

async function serve({ databaseUrl, dataDir }: ToApi): Promise<FromApi> {
  const secrets = await findSecrets(dataDir);
  if (!secrets) throw new Error('The data folder has no secrets.');
  const api = await createEmbeddedApi({
    databaseUrl: authenticatorUrl(databaseUrl, secrets.authenticatorPassword),
    secrets,
    siteUrl: 'http://localhost',
    filesDir: join(tmpdir(), 'forum-files'),
    sendEmail: async () => undefined,
  });
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const body = method === 'GET' || method === 'HEAD' ? null : await buffer(request);
    const asked = Object.entries(headers).filter(([name]) => name !== 'connection');
    const answer = await api.fetch(api.url + url, {
      method,
      headers: asked.map(([name, value]): [string, string] => [name, String(value)]),
      // The short lane reads text; all that a page asks is JSON.
      body: body && body.toString(),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { publishableKey, secretKey } = secrets;
  return { url: `http://127.0.0.1:${port}`, publishableKey, secretKey };
}

const [access] = (await once(process, 'message')) as [ToApi];
process.send?.(await serve(access));
process.once('disconnect', () => process.exit(0));
