import type postgres from 'postgres';
import { connectionLossBody, isConnectionLoss } from './connection-loss.ts';
import { callStatement, readSignatures } from './rpc-signatures.ts';
import type { Signature } from './rpc-signatures.ts';
import { isDatabaseError, refusalBody, statusOf } from './sqlstate.ts';
import { verifyToken } from './tokens.ts';
import type { Claims } from './tokens.ts';

export interface RpcLane {
  /** The answer to a request, or null when the whole API must give it. */
  answer(input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response | null>;
  /** Forgets the functions, after the schema has changed. */
  clear(): void;
}

interface LaneOptions {
  /** Connections as `authenticator`. */
  sql: postgres.Sql;
  url: string;
  jwtSecret: string;
  publishableKey: string;
  maxRows: number;
}

interface Call {
  signature: Signature;
  statement: string;
  input: string | null;
  readOnly: boolean;
  claims: Claims;
}

const roles = new Set(['anon', 'authenticated']);
const jsonType = 'application/json; charset=utf-8';
const prepared = { prepare: true };
const identifySql = `select set_config('role', $1, true), set_config('request.jwt.claim.role', $1, true),
  set_config('request.jwt.claim.sub', $2, true), set_config('request.jwt.claims', $3, true)`;

/**
 * Answers plain function calls (`/rest/v1/rpc/<function>`) in one batch: begin, who asks, the
 * function, commit. The API does the same in a dozen round trips. All that is out of the ordinary
 * (filters, counts, overloads, bad tokens, unknown functions) gives null.
 */
export function openRpcLane(options: LaneOptions): RpcLane {
  const prefix = `${options.url}/rest/v1/rpc/`;
  const statements = new Map<string, string>();
  let signatures: Promise<Map<string, Signature>> | null = null;

  async function readAll(): Promise<Map<string, Signature>> {
    const connection = await options.sql.reserve();
    try {
      return await readSignatures(connection);
    } finally {
      connection.release();
    }
  }

  async function findSignature(name: string): Promise<Signature | null> {
    const reading = (signatures ??= readAll());
    try {
      return (await reading).get(name) ?? null;
    } catch {
      // The whole API then tells what is wrong with the database.
      if (signatures === reading) signatures = null;
      return null;
    }
  }

  async function parseCall(target: string, init: RequestInit): Promise<Call | null> {
    const readOnly = (init.method ?? 'GET') === 'GET';
    if (!readOnly && init.method !== 'POST') return null;
    const claims = readClaims(new Headers(init.headers), options);
    if (!claims) return null;
    const [name = '', query = ''] = target.slice(prefix.length).split('?');
    const signature = await findSignature(decodeURIComponent(name));
    if (!signature || (!readOnly && query !== '')) return null;
    const input = readOnly ? readQuery(query, signature) : readBody(init.body);
    if (!input) return null;
    const given = Object.keys(input.values);
    const known = signature.parameters;
    if (given.some((key) => !known.some((parameter) => parameter.name === key))) return null;
    if (known.some((parameter) => parameter.required && !given.includes(parameter.name)))
      return null;
    const key = `${name}?${given.toSorted().join()}`;
    const statement = statements.get(key) ?? callStatement(signature, given, options.maxRows);
    statements.set(key, statement);
    return { signature, statement, input: given.length > 0 ? input.json : null, readOnly, claims };
  }

  return {
    async answer(input, init = {}) {
      const target = input instanceof Request ? '' : String(input);
      if (!target.startsWith(prefix)) return null;
      init.signal?.throwIfAborted();
      const call = await parseCall(target, init);
      return call && runCall(options.sql, call);
    },
    clear() {
      signatures = null;
      statements.clear();
    },
  };
}

async function runCall(sql: postgres.Sql, call: Call): Promise<Response | null> {
  const { role, sub } = call.claims;
  const connection = await sql.reserve().catch((error: unknown) => refuse(error, call));
  if (connection === null || connection instanceof Response) return connection;
  try {
    // Sent together, without waiting. If one fails, PostgreSQL refuses the rest of the transaction,
    // so the function can never run with the login's own rights.
    const begin = connection.unsafe(call.readOnly ? 'begin read only' : 'begin', [], prepared);
    const identity = [role, sub ?? '', JSON.stringify(call.claims)];
    const identify = connection.unsafe(identifySql, identity, prepared);
    const input = call.input === null ? [] : [call.input];
    const result = connection.unsafe<{ body: string | null }[]>(call.statement, input, prepared);
    // Constraints may be deferred to the end of the transaction.
    const commit = connection.unsafe('commit', [], prepared);
    await untilSettled([begin, identify, result, commit]);
    const [row] = await result;
    await commit;
    if (call.signature.kind === 'void') return new Response(null, { status: 204 });
    return new Response(row?.body ?? 'null', {
      headers: { 'content-type': jsonType, 'content-range': '0-0/*' },
    });
  } catch (error) {
    return refuse(error, call);
  } finally {
    connection.release();
  }
}

/**
 * Waits until all of a batch are answered, well or not; rejects as soon as the connection is lost,
 * since postgres.js then never answers those that it had not sent yet.
 */
function untilSettled(batch: Promise<unknown>[]): Promise<unknown> {
  const lost = batch.map((query) =>
    query.catch((error: unknown) => {
      if (!isDatabaseError(error) || isConnectionLoss(error)) throw error;
    }),
  );
  return Promise.all(lost);
}

function refuse(error: unknown, { claims, signature }: Call): Response | null {
  if (isConnectionLoss(error)) {
    // Whether a write was done is not known; a question may be asked again.
    if (signature.readOnlyAllowed) return null;
    return new Response(connectionLossBody, { status: 503, headers: { 'content-type': jsonType } });
  }
  if (!isDatabaseError(error)) throw error;
  // An answer that the function itself composed: rolled back here, so the API may run it again.
  if (error.code === 'PGRST') return null;
  return new Response(refusalBody(error), {
    status: statusOf(error.code, claims.role === 'anon'),
    headers: { 'content-type': jsonType },
  });
}

/** Who asks; null when that is neither a visitor nor a person with a valid token. */
function readClaims(headers: Headers, options: LaneOptions): Claims | null {
  const accept = headers.get('accept') ?? '*/*';
  if (accept !== '*/*' && accept !== 'application/json') return null;
  if (headers.has('prefer') || headers.has('range')) return null;
  const profile = headers.get('content-profile') ?? headers.get('accept-profile') ?? 'public';
  if (profile !== 'public' || headers.get('apikey') !== options.publishableKey) return null;
  const token = headers.get('authorization')?.replace(/^Bearer /, '') ?? options.publishableKey;
  if (token === options.publishableKey) return { role: 'anon' };
  const claims = verifyToken(token, options.jwtSecret);
  return claims && roles.has(claims.role) ? claims : null;
}

interface Input {
  values: object;
  json: string;
}

function readBody(body: RequestInit['body']): Input | null {
  if (body === undefined || body === null || body === '') return { values: {}, json: '{}' };
  if (typeof body !== 'string') return null;
  try {
    const values: unknown = JSON.parse(body);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    return { values, json: body };
  } catch {
    return null;
  }
}

function readQuery(query: string, signature: Signature): Input | null {
  const entries = [...new URLSearchParams(query)];
  const values = Object.fromEntries(entries);
  if (entries.length !== Object.keys(values).length) return null;
  // In an address a JSON value is written as text; only the API reads it so.
  const json = signature.parameters.some(({ type }) => type === 'json' || type === 'jsonb');
  return json || !signature.readOnlyAllowed ? null : { values, json: JSON.stringify(values) };
}
