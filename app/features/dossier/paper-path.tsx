import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { classNames } from '../../ui/class-names.ts';
import { DateText } from '../../ui/date-text.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { GroupSign } from '../groups/group-sign.tsx';
import { sessionAddress } from '../sessions/session.ts';
import type { PaperPathFacts, PapersPathFacts } from './paper.ts';
import { papersAddress } from './paper.ts';

/** One station of the path: reached, or still to come. */
function Station({
  name,
  isReached,
  children,
}: {
  name: string;
  isReached: boolean;
  children: ReactNode;
}) {
  return (
    <li className="relative ps-8 sm:ps-0 sm:pt-7">
      <span
        aria-hidden
        className={classNames(
          'absolute start-0 top-0.5 size-5 border-[3px] border-ink',
          isReached ? 'bg-ink' : 'bg-paper',
        )}
      />
      <p className="meta">{name}</p>
      <div className="min-w-0 wrap-anywhere">{children}</div>
    </li>
  );
}

/**
 * From whom a paper comes and what came of it: group, forum, decision, commitment, along one line.
 * @param label of the path where a page has more than one
 */
export function PaperPath({
  path,
  label,
}: {
  path: PaperPathFacts & Partial<PapersPathFacts>;
  label?: string;
}) {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const { group, document, session, item, decisions, commitments, papers = [] } = path;
  const agenda = sessionAddress(code, session.slug, 'agenda');
  const title = <LanguageText lang={item.title.language}>{item.title.text}</LanguageText>;
  return (
    <nav aria-label={label ?? t('path')} className="my-8">
      <ol className="relative grid gap-5 before:absolute before:inset-y-1 before:start-[0.55rem] before:border-s-[3px] before:border-ink before:content-[''] sm:grid-cols-4 sm:gap-6 sm:before:inset-x-0 sm:before:inset-y-auto sm:before:start-0 sm:before:top-[0.55rem] sm:before:border-s-0 sm:before:border-t-[3px]">
        <Station name={t('pathGroup')} isReached={group !== null}>
          {group ? (
            <>
              <GroupSign hue={group.hue} />{' '}
              <Link to={`/${code}/groups/${group.slug}`}>{group.name}</Link>
              {document && (
                <p>
                  <Link to={`/${code}/groups/${document.group}/documents/${document.id}`}>
                    {t('pathDocument')}
                  </Link>
                </p>
              )}
            </>
          ) : (
            t('pathNoGroup')
          )}
        </Station>
        <Station name={t('pathForum')} isReached>
          {item.isListed ? <Link to={`${agenda}#item-${item.id}`}>{title}</Link> : title}
          <p className="meta">
            <Link to={sessionAddress(code, session.slug)}>
              <LanguageText lang={session.title.language}>{session.title.text}</LanguageText>
            </Link>
          </p>
          {papers.map((paper) => (
            <p key={paper.id}>
              {t('pathPaper')}{' '}
              <Link to={papersAddress(code, paper.session, paper.id)}>
                <LanguageText lang={paper.language}>{paper.title}</LanguageText>
              </Link>
            </p>
          ))}
        </Station>
        <Station name={t('pathDecision')} isReached={decisions.length > 0}>
          {decisions.map((decision) => (
            <p key={decision.id}>
              <Link
                to={`${sessionAddress(code, decision.session, 'decisions')}#d${decision.number}`}
              >
                {t(`result_${decision.result}`)}
              </Link>
              <LanguageText as="bdi" lang={decision.language} className="line-clamp-3 text-sm">
                {decision.text}
              </LanguageText>
            </p>
          ))}
          {decisions.length === 0 && t('pathNoDecision')}
        </Station>
        <Station name={t('pathCommitment')} isReached={commitments.length > 0}>
          {commitments.map((commitment) => (
            <p key={commitment.id}>
              <Link to={`/${code}/commitments/${commitment.id}`}>
                <LanguageText lang={commitment.language}>{commitment.text}</LanguageText>
              </Link>
              <span className="meta block">
                {t(`commitment_${commitment.state}`)} · <DateText value={commitment.dueOn} />
              </span>
            </p>
          ))}
          {commitments.length === 0 && t('pathNoCommitment')}
        </Station>
      </ol>
    </nav>
  );
}
