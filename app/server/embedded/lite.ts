import './storage-switch.ts';
import { App } from '@supabase/lite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import postgres from 'postgres';
import { connectionLossBody, isConnectionLoss } from './connection-loss.ts';
import { createFileStore } from './file-store.ts';
import { ownReservations } from './reserved-pool.ts';
import { openRpcLane } from './rpc-lane.ts';
import { isDatabaseError, refusalBody, statusOf } from './sqlstate.ts';

/** The code and link of a sign-in, confirmation or recovery; the words of the mail are the app's. */
export interface AuthMail {
  to: string;
  kind: 'confirmation' | 'recovery' | 'magic_link' | 'email_change' | 'invite';
  /** The code that a person types. */
  token: string;
  /** What a link carries, for `verifyOtp({ token_hash, type })`. */
  tokenHash: string;
}

export interface EmbeddedApiOptions {
  /** Address of the database as `authenticator`. */
  databaseUrl: string;
  secrets: { jwtSecret: string; publishableKey: string; secretKey: string };
  siteUrl: string;
  /** Folder of the files that people bring. */
  filesDir: string;
  sendEmail: (mail: AuthMail) => Promise<void>;
}

export interface EmbeddedApi {
  url: string;
  publishableKey: string;
  secretKey: string;
  /** For supabase-js: `createClient(url, key, { global: { fetch } })`. */
  fetch: typeof fetch;
  /** Reads tables and functions anew; `notify pgrst` does it in all processes. */
  clearSchemaCache(): Promise<void>;
  close(): Promise<void>;
}

// The name is never looked up: requests stay in this process. Its first label names the cookie.
const url = 'http://embedded.localhost';
const maxRows = 1000;
const mailKinds = ['confirmation', 'recovery', 'magic_link', 'email_change', 'invite'] as const;

/** Supabase's API over one database, in this process. Nothing listens on the network. */
export async function createEmbeddedApi(options: EmbeddedApiOptions): Promise<EmbeddedApi> {
  const { databaseUrl, secrets, siteUrl, filesDir, sendEmail } = options;
  const connection = openConnection(databaseUrl);
  const endReserved = ownReservations(connection.driver);
  const app = new App({
    connection,
    api: { enabled: true, schemas: ['public'], max_rows: maxRows },
    auth: authConfig(secrets, siteUrl),
    storage: { enabled: true },
    options: {
      server: { admin: false },
      drivers: { email: { send: (message) => sendEmail(parseMail(message)) } },
    },
  });
  app._storageAdapter = createFileStore(filesDir);
  const sql = postgres(databaseUrl, { ...poolOptions, max: 8 });
  const endLane = ownReservations(sql);
  const lane = openRpcLane({ sql, url, maxRows, ...secrets });
  const clearSchemaCache = async () => {
    lane.clear();
    await connection.clearSchemaCache();
  };
  // PostgREST listens on this channel; the API in process does not.
  await sql.listen('pgrst', clearSchemaCache, clearSchemaCache);

  return {
    url,
    publishableKey: secrets.publishableKey,
    secretKey: secrets.secretKey,
    clearSchemaCache,
    async fetch(input, init) {
      const answer = await lane.answer(input, init);
      return answer ?? app.fetch(input instanceof Request ? input : new Request(input, init));
    },
    async close() {
      // A connection that was lost never tells that it has ended.
      const timeout = { timeout: 3 };
      await Promise.all([endLane(), endReserved()]);
      await Promise.all([sql.end(timeout), connection.driver.end(timeout)]);
    },
  };
}

/** Makes or completes the schemas `auth`, `storage` and `supabase_migrations`; `adminUrl` is a superuser's. */
export async function ensureSystemSchema(adminUrl: string): Promise<void> {
  const connection = openConnection(adminUrl);
  const secrets = { jwtSecret: 'none', publishableKey: 'none', secretKey: 'none' };
  const auth = authConfig(secrets, 'http://localhost');
  try {
    const app = new App({ connection, auth, storage: { enabled: true } });
    // Names the schema only; nothing is kept here.
    app._storageAdapter = createFileStore('');
    await app.ensureSystemSchema();
  } finally {
    await connection.close();
  }
}

function authConfig(secrets: EmbeddedApiOptions['secrets'], siteUrl: string) {
  const subjects = mailKinds.map((kind) => [
    kind,
    { subject: `${kind} {{ .Token }} {{ .TokenHash }}` },
  ]);
  return {
    enabled: true,
    jwt_secret: secrets.jwtSecret,
    publishable_key: secrets.publishableKey,
    secret_key: secrets.secretKey,
    site_url: siteUrl,
    // An access token stays good for reading after signing out everywhere: keep that time short.
    jwt_expiry: 900,
    enable_refresh_token_rotation: true,
    refresh_token_reuse_interval: 10,
    minimum_password_length: 10,
    email: {
      enable_signup: true,
      enable_confirmations: true,
      double_confirm_changes: true,
      otp_length: 6,
      otp_expiry: 3600,
      template: Object.fromEntries(subjects) as Record<string, { subject: string }>,
    },
  };
}

function parseMail(message: { to: string; subject: string }): AuthMail {
  const [kind, token = '', tokenHash = ''] = message.subject.split(' ');
  const known = mailKinds.find((name) => name === kind);
  if (!known) throw new Error(`Unknown mail: ${message.subject}`);
  return { to: message.to, kind: known, token, tokenHash };
}

// A connection that ends of old age could do so in the middle of a transaction. By its own rule each
// lost one makes the next ones wait longer, up to 20 seconds; the database stands beside this process
// and is asked again soon.
const poolOptions = {
  onnotice: () => undefined,
  max_lifetime: null,
  backoff: (lost: number) => Math.min(lost * 0.05, 0.5),
  connect_timeout: 5,
};

function jsonType(oid: number) {
  return {
    to: oid,
    from: [oid],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (value: string) => JSON.parse(value) as unknown,
  };
}

function openConnection(databaseUrl: string) {
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: {
      ...poolOptions,
      types: {
        // The API writes JSON itself; written once more it would become a JSON string.
        json: jsonType(114),
        jsonb: jsonType(3802),
        // As PostgREST writes it: 2026-11-22T01:07:46.77+00:00.
        isoTimestamp: {
          to: 1184,
          from: [1184],
          serialize: (value: unknown) => value,
          parse: (value: string) => value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'),
        },
      },
    },
  });
  // Otherwise the first request grants everything on all tables to everybody, or, before the first
  // table with row level security, answers with the login's own rights.
  Object.assign(connection, { rlsState: 'active' });
  connection.normalizeDbError = keepRefusal;
  return connection;
}

/**
 * The API turns errors that it does not know (a check, `raise exception`, our own codes) into 500
 * without code or hint. As the error `PGRST` an answer of our own goes through: PostgREST's.
 */
function keepRefusal(error: unknown): unknown {
  if (isConnectionLoss(error)) return composed(503, connectionLossBody);
  if (!isDatabaseError(error)) return error;
  if (error.code === 'PGRST' || error.code === '42501' || error.code.startsWith('PT')) {
    return quiet(error);
  }
  return composed(statusOf(error.code, false), refusalBody(error));
}

function composed(status: number, body: string): Error {
  const detail = JSON.stringify({ status, headers: {} });
  return quiet(Object.assign(new Error(body), { code: 'PGRST', detail }));
}

const refusals = new WeakSet<object>();

function quiet<E extends object>(refusal: E): E {
  refusals.add(refusal);
  return refusal;
}

// Said once by each process at its first request; what we use of it is held by tests.
const warn = console.warn;
console.warn = (...values: unknown[]) => {
  if (!String(values[0]).startsWith('EXPERIMENTAL FEATURES')) warn(...values);
};

// A refusal is an answer, not a fault, but the API prints each with its stack.
const print = console.error;
console.error = (...values: unknown[]) => {
  const [first] = values;
  if (typeof first !== 'object' || first === null || !refusals.has(first)) print(...values);
};
