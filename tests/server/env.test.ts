import { expect, test } from 'vitest';
import { EnvError, readEnv } from '../../app/lib/env.server.ts';

const supabase = {
  SUPABASE_URL: 'https://project.supabase.co/',
  SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x',
  SUPABASE_SECRET_KEY: 'sb_secret_x',
  DATABASE_URL: 'postgres://postgres:secret@db.example.org:5432/postgres',
};

test('nothing set: embedded, demo world, this machine only', () => {
  expect(readEnv({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    dataDir: '.data',
    world: 'demo',
    supabaseUrl: undefined,
  });
});

test('an empty value counts as not set', () => {
  expect(readEnv({ PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000, smtpUrl: undefined });
});

test.each([
  ['PORT', '3000x'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['WEB_CONCURRENCY', '0'],
  ['SITE_URL', 'forum.example.org'],
  ['SITE_URL', 'https://example.org/forum'],
  ['WORLD', 'real'],
  ['DATABASE_URL', 'mysql://x'],
  ['SMTP_URL', 'http://mail.example.org'],
  ['MAPBOX_TOKEN', 'sk.secret'],
  ['METRICS_TOKEN', 'short'],
  ['MAIL_REPLY_DOMAIN', 'https://forum.example'],
  ['INBOUND_MAIL_SECRET', 'short'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s (%s) stops the start with its name', (name, value) => {
  expect(() => readEnv({ [name]: value })).toThrow(name);
});

test('the message never repeats a value', () => {
  const failure = (() => {
    try {
      readEnv({ MAPBOX_TOKEN: 'sk.very-secret', PORT: 'many' });
    } catch (error) {
      return error;
    }
    return undefined;
  })();
  expect(failure).toBeInstanceOf(EnvError);
  expect(String(failure)).toMatch(/PORT/);
  expect(String(failure)).toMatch(/MAPBOX_TOKEN/);
  expect(String(failure)).not.toMatch(/very-secret/);
});

test.each(Object.keys(supabase))('half of Supabase set: %s is named', (name) => {
  expect(() => readEnv({ ...supabase, [name]: undefined })).toThrow(name);
});

test('Supabase set: no demo world, and none may be asked for', () => {
  expect(readEnv(supabase)).toMatchObject({
    world: 'empty',
    supabaseUrl: 'https://project.supabase.co',
  });
  expect(() => readEnv({ ...supabase, WORLD: 'demo' })).toThrow('WORLD');
});

test('reachable from elsewhere: the world must be given by name', () => {
  expect(() => readEnv({ HOST: '0.0.0.0' })).toThrow('WORLD');
  expect(readEnv({ HOST: '0.0.0.0', WORLD: 'demo' }).world).toBe('demo');
  expect(readEnv({ HOST: '0.0.0.0', WORLD: 'empty' }).world).toBe('empty');
  expect(readEnv({ HOST: '::1' }).world).toBe('demo');
});
