const titles: Record<number, string> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  410: 'Gone',
  429: 'Too many requests',
  503: 'Not available now',
};
const mediaType = 'application/problem+json';

/** Headers of every answer that pages of other sites may read. */
export const openHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Link, Retry-After, X-Total-Count',
} as const;

/**
 * A refusal as programs read it (RFC 9457).
 * @param detail what was wrong this time, in English like the names of fields
 */
export function fileProblem(status: number, detail?: string, headers?: Headers): Response {
  const answer = new Headers(headers);
  answer.set('Content-Type', mediaType);
  for (const [name, value] of Object.entries(openHeaders)) answer.set(name, value);
  const problem = { type: 'about:blank', title: titles[status] ?? 'Error', status, detail };
  return new Response(JSON.stringify(problem), { status, headers: answer });
}

/** Any refusal of a loader in the form that programs read. */
export function problemOf(refusal: Response): Response {
  if (refusal.headers.get('Content-Type') === mediaType) return refusal;
  return fileProblem(refusal.status, undefined, refusal.headers);
}
