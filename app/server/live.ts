import type { IncomingMessage } from 'node:http';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { ReadableStream } from 'node:stream/web';
import type { Answer } from './answer.ts';
import type { SecurityEnv } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';

/** What is new in a topic, a session or a conversation. */
export interface TopicNews {
  /** Number of the newest post, or of the last step. */
  last: number;
  /** Names the rule by which it is read: while it stays, so do the rights of who has the page open. */
  rule: string;
}

/** What an open page may hear of a topic. */
export interface TopicAccess extends TopicNews {
  /** Who listens; open pages are counted by person. */
  person: string;
  /** Moment (ms since 1970) at which the page must ask anew: its session ends soon after. */
  until: number;
  /** Cookies of a session that was renewed while asking. */
  cookies: string[];
  /** Asks again as this person; null when the topic may no longer be read. */
  check(): Promise<TopicNews | null>;
}

/** Whether who asks may hear of a topic; a number is the status that refuses it. */
export type OpenTopic = (topic: string, request: IncomingMessage) => Promise<TopicAccess | number>;

/** Of which things pages hear: their addresses, and the scopes in which they are announced. */
interface LiveArea {
  /** Begin of the address: `/live/<path>/<id>`. */
  path: string;
  /** A change of one thing is announced as `<scope>:<id>`. */
  scope: string;
  /** A change in this scope may take rights away from anybody. */
  rights?: string;
  /** How its things are named, as a pattern; by number, unless said otherwise. */
  ids?: string;
}

const topicArea: LiveArea = { path: 'topics', scope: 'topic', rights: 'groups' };

interface LiveOptions {
  env: SecurityEnv;
  /** Topics, unless said otherwise. */
  area?: LiveArea;
  openTopic: OpenTopic;
  /** The same for the server itself; null when the topic is gone. */
  readTopic: (topic: string) => Promise<TopicNews | null>;
  /** Milliseconds between two signs of life; proxies close what is silent for longer. */
  pulse?: number;
  /** Pages that one person may have open at the same time, in this process. */
  pagesOfOne?: number;
  /** Milliseconds in which several changes count as one. */
  gather?: number;
}

export interface Live {
  /** Something in this scope changed. */
  tell(scope: string): void;
  /** Answers `/live/{path}/{id}`; undefined for other addresses. */
  answer(path: string, request: IncomingMessage): Promise<Answer> | undefined;
  /** Ends all streams: changes are not heard, or the server stops. Pages come back by themselves. */
  closeAll(): void;
  readonly size: number;
}

interface Page {
  topic: string;
  person: string;
  told: number;
  rule: string;
  check: TopicAccess['check'];
  send(text: string): void;
  close(): void;
}

const longestLife = 10 * 60_000;
/** Unsent bytes of a page that does not read; more means that nobody is there. */
const mostWaiting = 16_384;

/** Server-sent events: open pages hear the number of the newest post or step, never a text. */
export function createLive(options: LiveOptions): Live {
  const { env, openTopic, readTopic, pulse = 20_000, pagesOfOne = 10, gather = 150 } = options;
  const { area = topicArea } = options;
  const ids = area.ids ?? '[1-9]\\d{0,14}';
  const scopes = new RegExp(`^${area.scope}:(${ids})$`);
  const addresses = new RegExp(`^/live/${area.path}/(${ids})$`);
  const pages = new Set<Page>();
  const waiting = new Map<string, NodeJS.Timeout>();
  setInterval(() => pages.forEach((page) => page.send(': here\n\n')), pulse).unref();

  function refusal(path: string, status: number): Answer {
    const headers: [string, string][] = Object.entries(securityHeaders(env, { path }));
    if (status === 429 || status === 503) headers.push(['Retry-After', '60']);
    return { status, headers: [...headers, ['Cache-Control', 'no-store']], body: Buffer.alloc(0) };
  }

  function openPage(topic: string, access: TopicAccess, told: number): NodeReadableStream {
    let page: Page;
    let end: NodeJS.Timeout;
    const forget = () => {
      clearTimeout(end);
      pages.delete(page);
    };
    const life = Math.max(1_000, Math.min(longestLife, access.until - Date.now()));
    return new ReadableStream<Uint8Array>(
      {
        start(stream) {
          page = {
            topic,
            told,
            rule: access.rule,
            person: access.person,
            check: access.check,
            send(text) {
              stream.enqueue(Buffer.from(text));
              if ((stream.desiredSize ?? 0) <= 0) page.close();
            },
            close() {
              if (!pages.has(page)) return;
              forget();
              stream.close();
            },
          };
          pages.add(page);
          end = setTimeout(() => page.close(), life).unref();
          page.send('retry: 3000\n\n');
          announce(page, access.last);
        },
        cancel: forget,
      },
      { highWaterMark: mostWaiting, size: (chunk) => chunk?.byteLength ?? 0 },
    );
  }

  function announce(page: Page, last: number): void {
    if (last <= page.told || !pages.has(page)) return;
    page.told = last;
    page.send(`id: ${last}\ndata: {"last":${last}}\n\n`);
  }

  async function look(page: Page): Promise<void> {
    try {
      const news = await page.check();
      if (!news) return page.close();
      page.rule = news.rule;
      announce(page, news.last);
    } catch {
      // The right to read is not known now: the page asks again from the start.
      page.close();
    }
  }

  /** One question for each open page, a few at a time. */
  async function lookAt(concerned: Iterable<Page>): Promise<void> {
    const queue = [...concerned].values();
    const worker = async () => {
      for (const page of queue) await look(page);
    };
    await Promise.all(Array.from({ length: 8 }, worker));
  }

  /** One question for all: a new post changes nobody's rights. */
  async function bringNews(topic: string): Promise<void> {
    const concerned = [...pages].filter((page) => page.topic === topic);
    if (concerned.length === 0) return;
    const news = await readTopic(topic).catch(() => null);
    if (!news) return concerned.forEach((page) => page.close());
    concerned.forEach((page) => page.rule === news.rule && announce(page, news.last));
    await lookAt(concerned.filter((page) => page.rule !== news.rule));
  }

  async function open(path: string, topic: string, request: IncomingMessage): Promise<Answer> {
    const access = await openTopic(topic, request);
    if (typeof access === 'number') return refusal(path, access);
    const own = [...pages].filter((page) => page.person === access.person);
    if (own.length >= pagesOfOne) return refusal(path, 429);
    const told = Number(request.headers['last-event-id'] ?? 0) || 0;
    return {
      status: 200,
      headers: [
        ...Object.entries(securityHeaders(env, { path })),
        ['Content-Type', 'text/event-stream; charset=utf-8'],
        ['Cache-Control', 'private, no-store'],
        // Proxies that gather answers would hold the news back.
        ['X-Accel-Buffering', 'no'],
        ...access.cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]),
      ],
      body: openPage(topic, access, told),
    };
  }

  return {
    tell(scope) {
      const topic = scope === area.rights ? 'all' : scopes.exec(scope)?.[1];
      if (topic === undefined || pages.size === 0 || waiting.has(topic)) return;
      const timer = setTimeout(() => {
        waiting.delete(topic);
        // A change in a group may have taken somebody's right to read.
        void (topic === 'all' ? lookAt(pages) : bringNews(topic));
      }, gather);
      waiting.set(topic, timer.unref());
    },
    answer(path, request) {
      const id = addresses.exec(path)?.[1];
      return id ? open(path, id, request) : undefined;
    },
    closeAll() {
      pages.forEach((page) => page.close());
    },
    get size() {
      return pages.size;
    },
  };
}
