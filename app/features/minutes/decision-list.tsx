import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { PaperPath } from '../dossier/paper-path.tsx';
import type { PapersPathFacts } from '../dossier/paper.ts';
import type { MinuteItem } from './minutes.ts';
import type { DecisionsPage, Outcome } from './outcome.ts';
import { itemTitle } from './minutes.ts';
import { decisionsAddress } from './outcome.ts';
import { OutcomeTag, PromiseText } from './outcome-lines.tsx';

/** One outcome: what it means in plain words, what became of it, and the words as they were recorded. */
function DecisionRow({
  outcome,
  item,
  path,
  slug,
}: {
  outcome: Outcome;
  item: MinuteItem | undefined;
  path: PapersPathFacts | undefined;
  slug: string;
}) {
  const { t } = useTranslation('minutes');
  const { code } = useLanguage();
  const { number, short, text, language, finalAt, recordedAt, reviewOn } = outcome;
  const title = item && itemTitle(item, code);
  return (
    <li
      id={`d${number}`}
      className="flex gap-4 border-b border-line py-5 target:border-s-[5px] target:border-s-brick target:ps-3"
    >
      <a
        href={decisionsAddress(code, slug, number)}
        aria-label={t('linkTo', { number })}
        className="num min-w-10 text-2xl font-bold no-underline hover:underline"
      >
        <NumberText value={number} />
      </a>
      <div className="measure min-w-0 flex-1">
        <p className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <OutcomeTag outcome={outcome} />
          {title && (
            <LanguageText lang={title.language} className="text-soft">
              {title.text}
            </LanguageText>
          )}
        </p>
        <p className="text-lg">
          <LanguageText lang={short?.language ?? language} as="bdi" className="whitespace-pre-line">
            {short?.text ?? text}
          </LanguageText>
        </p>
        {short?.state === 'outdated' && (
          <p className="mt-1">
            <Tag tone="late">{t('outdated')}</Tag> {t('outdatedText')}
          </p>
        )}
        <PromiseText outcome={outcome} />
        <p className="meta mt-1">
          {t(finalAt ? 'finalOn' : 'recordedOn')} <DateText value={finalAt ?? recordedAt} />
          {reviewOn && (
            <>
              {' · '}
              {t('reviewOn')} <DateText value={reviewOn} />
            </>
          )}
        </p>
        {short && (
          <Disclosure summary={t('wholeText')}>
            <LanguageText lang={language} as="p" className="whitespace-pre-line">
              {text}
            </LanguageText>
          </Disclosure>
        )}
        {path && (
          <Disclosure summary={t('pathOfDecision')}>
            <PaperPath path={path} label={t('pathOfNumber', { number })} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** What came of a session, by number; each has an address of its own. */
export function DecisionList({
  page: { decisions, items, paths, session },
}: {
  page: DecisionsPage;
}) {
  const { t } = useTranslation('minutes');
  return (
    <ol aria-label={t('decisionsTitle')} className="border-t-[3px] border-ink">
      {decisions.map((outcome) => (
        <DecisionRow
          key={outcome.id}
          outcome={outcome}
          item={items.find(({ id }) => id === outcome.item)}
          path={
            outcome.kind === 'information' || outcome.item === null
              ? undefined
              : paths[outcome.item]
          }
          slug={session.slug}
        />
      ))}
    </ol>
  );
}
