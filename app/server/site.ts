import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { defaultLanguage, languageOf } from '../i18n/locales.ts';
import type { Backend } from '../lib/backend.server.ts';
import type { AppContext } from '../lib/context.server.ts';
import type { Env } from '../lib/env.server.ts';
import type { Answer } from './answer.ts';
import { finishAnswer, sendAnswer } from './answer.ts';
import {
  createAppRequest,
  createSharedRequest,
  hasSession,
  hashClient,
  isPersonal,
} from './app-request.ts';
import { previewMail } from './compose-mail.ts';
import type { Failure } from './error-answer.ts';
import { createErrorAnswer } from './error-answer.ts';
import { createNonce } from './inline-scripts.ts';
import { BodyTooLong, receiveBody } from './incoming-body.ts';
import type { Metrics } from './metrics.ts';
import { answerPreflight, isOpenFile } from './open-files.ts';
import type { PageCache, Rendered } from './page-cache.ts';
import { createRequestId } from './request-ids.ts';
import { requestScope } from './request-scope.ts';
import { isSameOrigin } from './same-origin.ts';
import type { StaticFiles } from './static-files.ts';
import { isEmbeddable } from './security-headers.ts';
import { createStoredPage, sendStoredPage } from './stored-page.ts';
import { areaOf, cacheKey, isShareable, loggablePath, parseTarget } from './target.ts';
import type { Target } from './target.ts';

/** Remix, seen from outside. */
export type Render = (request: Request, context: AppContext) => Promise<Response>;

/** Answers addresses of the server itself, such as /healthz; undefined for all others. */
export type Probes = (path: string, request: IncomingMessage) => Promise<Answer> | undefined;

export interface SiteOptions {
  env: Env;
  backend: Backend;
  log: Logger;
  cache: PageCache;
  metrics: Metrics;
  render: Render;
  files: StaticFiles;
  probes: Probes;
  /** Answers addresses that other machines write to; they bring their own proof of who they are. */
  doors: Probes;
  /** Key of the hashes that stand for addresses; the same in all workers and nodes. */
  clientSecret: string;
  dev?: boolean;
}

const longestTarget = 4096;
const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Only files for everybody are asked for by pages of other sites, which ask first whether they may. */
function isKnownMethod(method: string | undefined, path: string): boolean {
  return knownMethods.has(method ?? '') || (method === 'OPTIONS' && isOpenFile(path));
}

/** One request on its way through the server. */
interface Visit {
  id: string;
  request: IncomingMessage;
  response: ServerResponse;
  target: Target;
}

/** A request listener for node:http that answers everything the site is asked. */
export function createSite(options: SiteOptions) {
  const { env, cache, metrics, log, files, probes } = options;

  /** Pages kept for everybody come before all else: this path decides the speed of the site. */
  function answerFromCache(request: IncomingMessage, response: ServerResponse): boolean {
    if (!cache.isOpen || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    if (isPersonal(request.headers.cookie)) return false;
    const key = cacheKey(request.url ?? '');
    const page = key === null ? undefined : cache.find(key);
    if (page === undefined) return false;
    sendStoredPage(request, response, page, createRequestId());
    metrics.countHit();
    return true;
  }

  function fail(visit: Omit<Visit, 'target'>, path: string, failure: Failure, status: number) {
    const { request, response, id } = visit;
    const acceptLanguage = request.headers['accept-language'];
    if (status === 413) {
      // What the client still sends is thrown away; most of them only then read the answer.
      response.setHeader('Connection', 'close');
      request.resume();
    }
    const occasion = { status, path, acceptLanguage, requestId: id };
    return sendAnswer(request, response, createErrorAnswer(env, failure, occasion));
  }

  async function render(
    visit: Visit,
    request: Request,
    isShared: boolean,
  ): Promise<Rendered<Answer>> {
    const { id, target } = visit;
    const nonce = createNonce();
    const context: AppContext = {
      env,
      backend: options.backend,
      requestId: id,
      nonce,
      clientHash: hashClient(visit.request, options.clientSecret),
      log,
      isPosted: visit.request.method === 'POST',
      pages: new WeakMap(),
      previewMail: (mail) => previewMail(env, mail),
    };
    const language = languageOf(target.path) ?? defaultLanguage;
    const response = await requestScope.run({ language }, () => options.render(request, context));
    // While the database is away, a failure is its absence and not a mistake of the page.
    if (response.status === 500 && !cache.isOpen) throw new Error('database not reachable');
    const { answer, scopes } = await finishAnswer(response, {
      env,
      path: target.path,
      nonce,
      html: context.pages.get(response),
      hasSession: !isShared && hasSession(visit.request.headers.cookie),
      dev: options.dev ?? false,
    });
    if (!isShared || !scopes || !Buffer.isBuffer(answer.body)) return { answer };
    return { answer, scopes, page: await createStoredPage(answer.headers, answer.body) };
  }

  async function answerShared(visit: Visit): Promise<void> {
    const { request, response, target, id } = visit;
    metrics.countMiss();
    const result = await cache.load(target.key, () =>
      render(visit, createSharedRequest(env.siteUrl, target.key), true),
    );
    if ('page' in result) sendStoredPage(request, response, result.page, id);
    else await sendOwn(visit, result.answer);
  }

  function sendOwn({ request, response, id }: Visit, answer: Answer): Promise<void> {
    return sendAnswer(request, response, {
      ...answer,
      headers: [...answer.headers, ['X-Request-Id', id]],
    });
  }

  async function answerOwn(visit: Visit): Promise<void> {
    const { request, response } = visit;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const body = isRead ? undefined : await receiveBody(request);
    const parts = { siteUrl: env.siteUrl, target: request.url ?? '/', signal: gone.signal };
    const whole = body ? { ...parts, body: body.content } : parts;
    const { answer } = await render(visit, createAppRequest(request, whole), false).finally(() =>
      body?.release(),
    );
    await sendOwn(visit, answer);
  }

  async function answer(visit: Visit): Promise<void> {
    const { request, response, target, id } = visit;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const file = isRead ? files(target.path) : undefined;
    if (file) return void (await file(request, response, id));
    const probe = isRead ? probes(target.path, request) : undefined;
    if (probe) return sendOwn(visit, await probe);
    const door = options.doors(target.path, request);
    if (door) return sendOwn(visit, await door);
    if (request.method === 'OPTIONS') return sendOwn(visit, answerPreflight(env, target.path));
    if (!isSameOrigin(request, env.siteUrl)) return fail(visit, target.path, 'foreign', 403);
    // What other sites show in a frame knows nobody, whoever looks at it, and sets no cookie.
    const isEverybodys = isEmbeddable(target.path) || !isPersonal(request.headers.cookie);
    const isShared = isRead && isEverybodys && isShareable(target.path);
    return isShared && !options.dev ? answerShared(visit) : answerOwn(visit);
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    const id = createRequestId();
    const url = request.url ?? '/';
    const target = url.length > longestTarget ? null : parseTarget(url);
    const path = target?.path ?? url.split('?', 1)[0] ?? '/';
    const visit = { id, request, response };
    response.once('close', () => {
      const seconds = (performance.now() - began) / 1000;
      const { method = '' } = request;
      const status = response.statusCode;
      metrics.observe(areaOf(path), method, status, seconds);
      const ms = Math.round(seconds * 1e4) / 10;
      log.info({ requestId: id, method, path: loggablePath(path), status, ms }, 'request');
    });
    try {
      if (url.length > longestTarget) await fail(visit, path, 'tooLong', 414);
      else if (!target) await fail(visit, path, 'notFound', 404);
      else if (!isKnownMethod(request.method, path)) await fail(visit, path, 'notFound', 405);
      else await answer({ ...visit, target });
    } catch (error) {
      await recover(visit, path, error);
    }
  }

  async function recover(visit: Omit<Visit, 'target'>, path: string, error: unknown) {
    const { request, response, id } = visit;
    // The reader went away: nobody to answer, nothing wrong with us.
    if (request.socket.destroyed) return;
    if (error instanceof BodyTooLong) return fail(visit, path, 'tooLong', 413);
    log.error({ requestId: id, path: loggablePath(path), err: error }, 'request failed');
    if (response.headersSent) return void response.destroy();
    // A cache that hears nothing means that the database is away.
    return cache.isOpen ? fail(visit, path, 'failed', 500) : fail(visit, path, 'unavailable', 503);
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    if (answerFromCache(request, response)) return;
    receive(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'answer failed');
      response.destroy();
    });
  };
}
