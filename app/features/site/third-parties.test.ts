import { expect, test } from 'vitest';
import { readEnv } from '../../lib/env.server.ts';
import { readThirdParties } from './third-parties.server.ts';

test('by itself the site speaks to nobody else', () => {
  expect(readThirdParties({ env: readEnv({}) })).toEqual({
    database: null,
    maps: [],
    mapbox: false,
  });
});

test('what the city configured is named, and no secret of it', () => {
  const env = readEnv({
    MAPBOX_TOKEN: 'pk.secret',
    MAP_RASTER_URL: 'https://tiles.example.org/1/2/3.png?key=secret',
    SUPABASE_URL: 'https://project.supabase.co',
    SUPABASE_PUBLISHABLE_KEY: 'secret',
    SUPABASE_SECRET_KEY: 'secret',
    DATABASE_URL: 'postgres://user:secret@db.example.org/postgres',
  });
  const others = readThirdParties({ env });
  expect(others).toEqual({
    database: 'project.supabase.co',
    maps: ['Mapbox', 'tiles.example.org'],
    mapbox: true,
  });
});
