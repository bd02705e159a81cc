import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import type { SessionStop } from './commitment.ts';

/** A session by its name, leading to its page. */
export function StopLink({ stop }: { stop: SessionStop }) {
  const { code } = useLanguage();
  return (
    <Link to={`/${code}/sessions/${stop.slug}`}>
      <LanguageText lang={stop.title.language}>{stop.title.text}</LanguageText>
    </Link>
  );
}

/** Somebody's own words, in their own language. */
export function Words({ text, lang }: { text: string; lang: string | null }) {
  // Foreign text keeps its own direction but begins where everything begins.
  return (
    <blockquote className="mt-1 whitespace-pre-line">
      <LanguageText lang={lang}>{text}</LanguageText>
    </blockquote>
  );
}
