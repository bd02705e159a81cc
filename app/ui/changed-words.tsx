import { useLanguage } from '../i18n/use-language.ts';
import { useTranslation } from '../i18n/use-translation.ts';

interface WordPart {
  text: string;
  change: 'added' | 'removed' | null;
}

/** A text as it was and is: what went is struck through with a minus, what came is underlined with a plus. */
export function ChangedWords({ parts }: { parts: readonly WordPart[] }) {
  return parts.map((part, at) => <Part key={at} part={part} />);
}

function Part({ part: { text, change } }: { part: WordPart }) {
  const { t } = useTranslation('common');
  const { code } = useLanguage();
  if (!change) return text;
  const isAdded = change === 'added';
  const Tag = isAdded ? 'ins' : 'del';
  // Words of the page in a text of another language: they must not turn its direction.
  const aside = (word: 'addedStart' | 'removedStart' | 'changeEnd') => (
    <bdi lang={code} className="sr-only">
      {' '}
      {t(word)}{' '}
    </bdi>
  );
  return (
    <Tag className={isAdded ? 'bg-harbour-wash font-bold underline' : 'text-late line-through'}>
      <span aria-hidden="true" className="inline-block">
        {isAdded ? '+' : '−'}
      </span>
      {aside(isAdded ? 'addedStart' : 'removedStart')}
      {text}
      {aside('changeEnd')}
    </Tag>
  );
}
