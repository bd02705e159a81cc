import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { ThemeStrip } from '../figures/theme-strip.tsx';
import type { LinkLine } from './agenda.ts';
import type { ProposalPage } from './call.ts';
import { ItemFacts, StateTag } from './item-text.tsx';
import { ProposalFate } from './proposal-lines.tsx';

/** What an item is about, each as a way there. */
export function LinkLines({ links }: { links: readonly LinkLine[] }) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(({ kind, value, title, language, path }) => (
        <li key={value}>
          <Link to={`/${code}${path}`} className="inline-block py-1">
            <LanguageText lang={language} as="bdi">
              {title}
            </LanguageText>
          </Link>{' '}
          <span className="meta">({t(`link_${kind}`)})</span>
        </li>
      ))}
    </ul>
  );
}

/** All of a proposal, as its readers see it. */
export function ProposalContent({ proposal: { item } }: { proposal: ProposalPage }) {
  const { t } = useTranslation('agenda');
  const own = (text: string | null) =>
    text && (
      <LanguageText lang={item.language} as="div" className="whitespace-pre-line">
        {text}
      </LanguageText>
    );
  return (
    <DefinitionList
      items={[
        { term: t('state'), detail: <StateTag state={item.state} /> },
        { term: t('kind'), detail: <ItemFacts item={item} /> },
        {
          term: t('proposer'),
          detail: item.isOfExchange
            ? t('ofExchange')
            : item.proposer && <bdi>{item.proposer.name ?? t('nameless')}</bdi>,
        },
        {
          term: t('said'),
          detail: (item.reason || item.mergedInto) && <ProposalFate item={item} />,
        },
        { term: t('field_answer'), detail: item.answer && <bdi>{item.answer}</bdi> },
        { term: t('field_why'), detail: own(item.why) },
        { term: t('field_wanted'), detail: own(item.wanted) },
        {
          term: t('field_links'),
          detail: item.links.length > 0 && (
            <>
              <LinkLines links={item.links} />
              <ThemeStrip themes={item.themes} />
            </>
          ),
        },
      ]}
    />
  );
}
