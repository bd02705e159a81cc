import { z } from 'zod';
import ar from '../i18n/ar/mail.ts';
import en from '../i18n/en/mail.ts';
import fr from '../i18n/fr/mail.ts';
import type { LanguageCode } from '../i18n/locales.ts';
import nl from '../i18n/nl/mail.ts';
import type { MailBlock } from './mail-blocks.ts';

const words: Record<LanguageCode, typeof nl> = { nl, en, fr, ar };

const post = z.object({
  author: z.string().nullable(),
  organisation: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  isCut: z.boolean(),
  path: z.string(),
  kind: z.string().optional(),
});
type NewsPost = z.infer<typeof post>;

const address = z.url({ protocol: /^https?$/ });
const postNews = z.object({ homeUrl: address, more: z.number(), posts: z.array(post) });
const digest = z.object({
  homeUrl: address,
  groups: z.array(
    z.object({
      name: z.string().nullable(),
      path: z.string().nullable(),
      topics: z.array(
        z.object({
          title: z.string(),
          language: z.string(),
          count: z.number(),
          path: z.string(),
          posts: z.array(post),
        }),
      ),
      notices: z.array(
        z.object({ kind: z.string(), title: z.string().nullable(), path: z.string().nullable() }),
      ),
    }),
  ),
});

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** Who wrote, for whom, and how it concerns the reader. */
function authorLine({ author, organisation, kind }: NewsPost, language: LanguageCode): string {
  const own = words[language];
  const name = author ?? own.newsNameless;
  const who = organisation ? `${name} (${organisation})` : name;
  const sentence: Record<string, string> = { mention: own.newsNamed, answer: own.newsAnswered };
  return fill(sentence[kind ?? ''] ?? '{{who}}', { who });
}

function postBlock(told: NewsPost, home: string, language: LanguageCode): MailBlock {
  return {
    kind: 'quote',
    text: told.isCut ? `${told.text.trimEnd()} …` : told.text,
    language: told.language,
    by: authorLine(told, language),
    url: home + told.path,
  };
}

function moreLine(more: number, language: LanguageCode, url?: string): MailBlock[] {
  if (more <= 0) return [];
  const text = fill(words[language].newsMore, { more });
  return [{ kind: 'line', text, ...(url ? { url } : {}) }];
}

/** The posts of one topic that a mail of the moment tells. @throws on a payload of another form */
export function postNewsBlocks(payload: unknown, language: LanguageCode): MailBlock[] {
  const { homeUrl, posts, more } = postNews.parse(payload);
  return [...posts.map((told) => postBlock(told, homeUrl, language)), ...moreLine(more, language)];
}

/** The groups of a digest, each with its topics and notices. @throws on a payload of another form */
export function digestBlocks(payload: unknown, language: LanguageCode): MailBlock[] {
  const { homeUrl: home, groups } = digest.parse(payload);
  const own = words[language];
  const kinds: Partial<Record<string, string>> = own;
  return groups.flatMap(({ name, path, topics, notices }) => [
    {
      kind: 'heading',
      level: 2,
      text: name ?? own.digestForYou,
      ...(path ? { url: home + path } : {}),
    } satisfies MailBlock,
    ...notices.map((notice): MailBlock => {
      const what = kinds[`digestNotice_${notice.kind}`] ?? own.digestNotice_news;
      const text = notice.title ? `${what}: ${notice.title}` : what;
      return { kind: 'line', text, url: home + (notice.path ?? '/notifications') };
    }),
    ...topics.flatMap(({ title, language: spoken, count, path: topicPath, posts }): MailBlock[] => [
      { kind: 'heading', level: 3, text: title, language: spoken, url: home + topicPath },
      ...posts.map((told) => postBlock(told, home, language)),
      ...moreLine(count - posts.length, language, home + topicPath),
    ]),
  ]);
}
