import type { ServerBuild } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import routes from '../../app/routes.ts';
import { splitByArea } from '../../app/server/areas.ts';

const paths = (await routes).flatMap(({ path, children }) =>
  children ? children.map((child) => [path, child.path].filter(Boolean).join('/')) : [path ?? ''],
);
const listed = Object.fromEntries(paths.map((path, index) => [`r${index}`, { path }]));
const build = { routes: listed, assets: { routes: listed } } as unknown as ServerBuild;
const buildFor = splitByArea(build);
const known = (part: ServerBuild) => Object.values(part.routes).map((route) => route?.path);

describe('a build split by areas', () => {
  test('knows every route for the addresses that it can mean', () => {
    expect(paths.length).toBeGreaterThan(60);
    for (const path of paths) {
      const address = `/${path.replace(':lang', 'ar').replace(/:[a-z]+\??/gi, 'x-1')}`;
      expect(known(buildFor(address)), address).toContain(path);
    }
  });

  test('leaves the other areas out, on the server and in what is told to the browser', () => {
    for (const address of ['/nl/groups/reception', '/nl/groups', '/nl/groups.data']) {
      const part = buildFor(address);
      expect(known(part)).toContain(':lang/groups/:slug/topics/:id');
      expect(known(part)).toContain('*');
      expect(known(part)).not.toContain(':lang/initiatives');
      expect(Object.keys(part.assets.routes)).toEqual(Object.keys(part.routes));
    }
  });

  test.each(['/', '/nl', '/nl/Groups', '/nl/%67roups', '/nl//groups', '/nl/unknown', '/files/1'])(
    'is whole for %s',
    (address) => expect(buildFor(address)).toBe(build),
  );
});
