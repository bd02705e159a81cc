import { availableParallelism } from 'node:os';
import { z } from 'zod';

const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const whole = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(low, `must be at least ${low}`).max(high, `must be at most ${high}`));

const variables = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: text.default('127.0.0.1'),
  SITE_URL: webAddress.optional(),
  DATA_DIR: text.default('.data'),
  WORLD: z.enum(['demo', 'empty'], { error: 'must be demo or empty' }).optional(),
  WEB_CONCURRENCY: whole(1, 256).optional(),
  SUPABASE_URL: webAddress.optional(),
  SUPABASE_PUBLISHABLE_KEY: text.optional(),
  SUPABASE_SECRET_KEY: text.optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// address' }).optional(),
  MAIL_FROM: text.default('Migration Forum <no-reply@localhost>'),
  MAIL_REPLY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?$/i, 'must be the name of a mail domain')
    .optional(),
  INBOUND_MAIL_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  INBOUND_MAIL_AUTHSERV: text.optional(),
  MAPBOX_TOKEN: z.string().startsWith('pk.', 'must be a public token (pk.…)').optional(),
  MAP_STYLE_URL: webAddress.optional(),
  MAP_RASTER_URL: webAddress.optional(),
  MAP_ATTRIBUTION: text.optional(),
  GEOCODER_URL: webAddress.optional(),
  TRANSLATION_URL: webAddress.optional(),
  TRANSLATION_KEY: text.optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

/** What the operator decided, checked once at the start. */
export interface Env {
  port: number;
  host: string;
  /** Origin of the site, without a slash at the end. */
  siteUrl: string;
  dataDir: string;
  world: 'demo' | 'empty';
  webConcurrency: number;
  supabaseUrl?: string | undefined;
  supabasePublishableKey?: string | undefined;
  supabaseSecretKey?: string | undefined;
  databaseUrl?: string | undefined;
  smtpUrl?: string | undefined;
  mailFrom: string;
  /** Mail to any address there comes in; without it nobody can answer by mail. */
  mailReplyDomain?: string | undefined;
  inboundMailSecret?: string | undefined;
  /** The name by which the receiving server signs its checks of a sender; with it, unchecked mail is refused. */
  inboundMailAuthserv?: string | undefined;
  mapboxToken?: string | undefined;
  mapStyleUrl?: string | undefined;
  mapRasterUrl?: string | undefined;
  mapAttribution?: string | undefined;
  geocoderUrl?: string | undefined;
  translationUrl?: string | undefined;
  translationKey?: string | undefined;
  metricsToken?: string | undefined;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A wrong or half-set variable; the message names it and never repeats its value. */
export class EnvError extends Error {
  override name = 'EnvError';
}

const supabaseGroup = [
  'SUPABASE_URL',
  'SUPABASE_PUBLISHABLE_KEY',
  'SUPABASE_SECRET_KEY',
  'DATABASE_URL',
] as const;

/** Whether a host name or address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i.test(host);
}

/**
 * Reads the environment (contract.md); an empty value counts as not set.
 * @throws {EnvError} naming every variable that is wrong or missing
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(set);
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    );
  }
  const v = parsed.data;

  const missing = supabaseGroup.filter((name) => v[name] === undefined);
  if (missing.length > 0 && missing.length < supabaseGroup.length) {
    throw new EnvError(`${missing.join(', ')}: missing, while the rest of Supabase's is set`);
  }
  if (v.SUPABASE_URL && v.WORLD === 'demo') {
    throw new EnvError('WORLD: the demo world cannot be loaded into SUPABASE_URL');
  }
  if (!v.SUPABASE_URL && !v.WORLD && !isLoopback(v.HOST)) {
    throw new EnvError(
      'WORLD: must be given by name (demo or empty) when HOST is reachable from other machines',
    );
  }
  if (!v.MAIL_REPLY_DOMAIN && (v.INBOUND_MAIL_SECRET || v.INBOUND_MAIL_AUTHSERV)) {
    throw new EnvError('MAIL_REPLY_DOMAIN: missing, while the rest of mail that comes in is set');
  }
  const siteUrl = new URL(v.SITE_URL ?? `http://localhost:${v.PORT}`);
  if (siteUrl.pathname !== '/' || siteUrl.search || siteUrl.username) {
    throw new EnvError('SITE_URL: must be an origin only, without path, query or account');
  }

  return {
    port: v.PORT,
    host: v.HOST,
    siteUrl: siteUrl.origin,
    dataDir: v.DATA_DIR,
    world: v.WORLD ?? (v.SUPABASE_URL ? 'empty' : 'demo'),
    webConcurrency: v.WEB_CONCURRENCY ?? availableParallelism(),
    supabaseUrl: v.SUPABASE_URL?.replace(/\/+$/, ''),
    supabasePublishableKey: v.SUPABASE_PUBLISHABLE_KEY,
    supabaseSecretKey: v.SUPABASE_SECRET_KEY,
    databaseUrl: v.DATABASE_URL,
    smtpUrl: v.SMTP_URL,
    mailFrom: v.MAIL_FROM,
    mailReplyDomain: v.MAIL_REPLY_DOMAIN?.toLowerCase(),
    inboundMailSecret: v.INBOUND_MAIL_SECRET,
    inboundMailAuthserv: v.INBOUND_MAIL_AUTHSERV,
    mapboxToken: v.MAPBOX_TOKEN,
    mapStyleUrl: v.MAP_STYLE_URL,
    mapRasterUrl: v.MAP_RASTER_URL,
    mapAttribution: v.MAP_ATTRIBUTION,
    geocoderUrl: v.GEOCODER_URL,
    translationUrl: v.TRANSLATION_URL,
    translationKey: v.TRANSLATION_KEY,
    metricsToken: v.METRICS_TOKEN,
    logLevel: v.LOG_LEVEL,
  };
}
