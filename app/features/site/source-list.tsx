import { LanguageText } from '../../ui/language-text.tsx';
import type { Source } from './sources.server.ts';

/** The documents behind the entries, as one cites them: title, publisher, year. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="mt-3 border-t border-line">
      {sources.map(({ key, title, publisher, year, url }) => (
        <li key={key} className="border-b border-line py-2">
          <LanguageText lang={title.language}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title.text}
              </a>
            ) : (
              title.text
            )}
          </LanguageText>
          {(publisher ?? year) !== null && (
            <span className="meta">
              {' · '}
              <bdi>{[publisher, year].filter((part) => part !== null).join(', ')}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
