import { LRUCache } from 'lru-cache';
import type { StoredPage } from './stored-page.ts';

interface Entry {
  page: StoredPage;
  scopes: readonly string[];
  /** Tick at which the render of this page began. */
  since: number;
}

/** What a render gave: the answer for its own asker and, when everybody may see it, a page to keep. */
export interface Rendered<Answer> {
  answer: Answer;
  page?: StoredPage;
  scopes?: readonly string[];
}

interface PageCacheOptions {
  /** Most bytes of bodies and headers kept. */
  maxBytes?: number;
}

/**
 * Pages for readers without a session, kept until something they show changes.
 *
 * Time is a counter: each render notes when it began, each change when it came. A page is fresh when
 * its render began after the last change of every scope it names, so that a render overtaken by a
 * change is never kept, whichever of the two ends first.
 */
export class PageCache {
  #entries: LRUCache<string, Entry>;
  #flights = new Map<string, Promise<StoredPage | null>>();
  #changedAt = new Map<string, number>();
  #emptiedAt = 0;
  #tick = 0;
  #open = false;

  constructor(options: PageCacheOptions = {}) {
    this.#entries = new LRUCache({
      maxSize: options.maxBytes ?? 48 * 1024 * 1024,
      sizeCalculation: (entry) => entry.page.bytes,
    });
  }

  /** Whether changes are being heard; a cache that hears nothing keeps and answers nothing. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Changes are heard (again): starts empty, since some may have been missed. */
  open(): void {
    this.#empty();
    this.#open = true;
  }

  /** Changes are no longer heard. */
  close(): void {
    this.#open = false;
    this.#empty();
  }

  /** A fresh page, or undefined. */
  find(key: string): StoredPage | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#isFresh(entry.scopes, entry.since)) return entry.page;
    this.#entries.delete(key);
    return undefined;
  }

  /** Something in this scope changed: its pages are not shown again. */
  invalidate(scope: string): void {
    this.#changedAt.set(scope, ++this.#tick);
    // Who asks from now on must not be answered by a render that began before.
    this.#flights.clear();
    if (this.#changedAt.size > 10_000) this.#empty();
  }

  /**
   * A page from the cache, or from one render for all who ask at the same time.
   * @param render called at most once per asker; a result without a page is for its asker alone
   * @throws what render throws; others who waited for it then render for themselves
   */
  async load<Answer>(
    key: string,
    render: () => Promise<Rendered<Answer>>,
  ): Promise<{ page: StoredPage } | { answer: Answer }> {
    const kept = this.#open ? this.find(key) : undefined;
    if (kept) return { page: kept };

    const flight = this.#flights.get(key);
    const shared = flight && (await flight);
    if (shared) return { page: shared };
    // Several waiters of a page that is nobody else's: each renders alone, without queueing again.
    if (flight) return { answer: (await render()).answer };

    const since = ++this.#tick;
    const rendering = render();
    const taken = rendering.then(
      (result) => result.page ?? null,
      () => null,
    );
    this.#flights.set(key, taken);
    try {
      const { answer, page, scopes = [] } = await rendering;
      if (!page) return { answer };
      if (this.#open && this.#isFresh(scopes, since))
        this.#entries.set(key, { page, scopes, since });
      return { page };
    } finally {
      if (this.#flights.get(key) === taken) this.#flights.delete(key);
    }
  }

  /** Bytes kept and number of pages, for metrics. */
  get usage(): { bytes: number; pages: number } {
    return { bytes: this.#entries.calculatedSize, pages: this.#entries.size };
  }

  #isFresh(scopes: readonly string[], since: number): boolean {
    if (since < this.#emptiedAt) return false;
    for (const scope of scopes) {
      const changedAt = this.#changedAt.get(scope);
      if (changedAt !== undefined && changedAt > since) return false;
    }
    return true;
  }

  #empty(): void {
    this.#emptiedAt = ++this.#tick;
    this.#changedAt.clear();
    this.#flights.clear();
    this.#entries.clear();
  }
}
