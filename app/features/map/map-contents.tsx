import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useLinkTarget } from '../../ui/link-target.ts';

/** One sign of the map in words: a link, or an action of the moving map. */
export interface MapEntry {
  words: string;
  href?: string;
  choose?: () => void;
  /** Who stands on the words, by pointer or keys, sees the sign on the map. */
  look?: (isLooking: boolean) => void;
}

/** Tells who looks at something, by pointer or keys. */
function lookingAt(show: MapEntry['look']) {
  const begin = () => show?.(true);
  const end = () => show?.(false);
  return { onFocus: begin, onBlur: end, onPointerEnter: begin, onPointerLeave: end };
}

/** What the map shows at this moment, in words: everything a pointer can do, keys can do here. */
export function MapContents({ entries }: { entries: MapEntry[] }) {
  const { t } = useTranslation('map');
  const target = useLinkTarget();
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The entry that was pressed may be gone from the new view; focus must not go with it.
    if (pressed.current && document.activeElement === document.body) list.current?.focus();
    pressed.current = false;
  }, [entries]);
  const look = 'inline-flex min-h-8 items-center text-start text-harbour underline';
  return (
    <Disclosure summary={t('inView')} className="mt-1">
      {entries.length === 0 && <p className="meta">{t('nothingInView')}</p>}
      <ul ref={list} tabIndex={-1} aria-label={t('inView')} className="max-h-64 overflow-y-auto">
        {entries.map(({ words, href, choose, look: show }, i) => (
          <li key={`${i} ${words}`} dir="auto">
            {href ? (
              <a href={href} {...target} {...lookingAt(show)} className={look}>
                {words}
              </a>
            ) : (
              <button
                type="button"
                className={look}
                {...lookingAt(show)}
                onClick={() => {
                  pressed.current = true;
                  choose?.();
                }}
              >
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
