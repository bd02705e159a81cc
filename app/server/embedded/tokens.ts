import { createHmac, timingSafeEqual } from 'node:crypto';

/** What an access token says about who asks. */
export interface Claims {
  role: string;
  sub?: string;
  exp?: number;
  [claim: string]: unknown;
}

/** An access token as the sign-in gives it (HS256), valid for `seconds`. */
export function signToken(claims: Claims, jwtSecret: string, seconds = 900): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { aud: 'authenticated', iat: now, exp: now + seconds, ...claims };
  const head = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${head}.${digest(head, jwtSecret).toString('base64url')}`;
}

/** The claims of a token that we signed and that is valid now, else null. */
export function verifyToken(token: string, jwtSecret: string): Claims | null {
  const [head, payload, signature, ...rest] = token.split('.');
  if (!head || !payload || !signature || rest.length > 0) return null;
  const given = Buffer.from(signature, 'base64url');
  const ours = digest(`${head}.${payload}`, jwtSecret);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return null;
  const { alg } = decode(head) as { alg?: string };
  const claims = decode(payload) as Claims & { iat?: number; nbf?: number };
  const now = Math.floor(Date.now() / 1000);
  if (alg !== 'HS256' || (claims.exp !== undefined && claims.exp <= now)) return null;
  return Math.max(claims.iat ?? 0, claims.nbf ?? 0) > now ? null : claims;
}

function digest(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}
