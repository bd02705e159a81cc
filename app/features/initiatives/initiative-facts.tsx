import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { displayNames, numberFormat } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { useDateWords } from './date-words.ts';
import { useFacetWords } from './facet-words.ts';
import type { FacetName } from './filters.ts';
import { Freshness } from './freshness.tsx';
import type { Initiative, OwnText } from './initiative.ts';
import { languageName } from './language-names.ts';

export interface InitiativeFactsProps {
  initiative: Initiative;
  /** The day of the page, ISO. */
  today: string;
}

const bandLimit = 25_000;

/** Facts of an initiative: when, where, for whom, in which languages, with what means. */
export function InitiativeFacts({ initiative, today }: InitiativeFactsProps) {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  const { legendOf, labelOf } = useFacetWords();
  const { kind, scope, status, languages, terms, website, contact, tags, goals } = initiative;
  const links = (name: FacetName, items: readonly { slug: string; label: string }[]) => ({
    term: legendOf(name),
    detail: items.length > 0 && <FacetLinks name={name} items={items} />,
  });
  const termsOf = (facet: 'theme' | 'group' | 'activity' | 'accessibility') =>
    links(
      facet,
      terms.filter((term) => term.facet === facet),
    );
  const own = (name: 'kind' | 'scope' | 'status', slug: string) =>
    links(name, [{ slug, label: labelOf(name, { slug, label: null }) }]);
  const isOver = status === 'ended' || status === 'stopped';
  return (
    <DefinitionList
      items={[
        {
          term: t('when'),
          detail: (initiative.startedOn ?? initiative.endedOn) && (
            <Duration initiative={initiative} />
          ),
        },
        { term: t('where'), detail: <Places initiative={initiative} /> },
        own('status', status),
        termsOf('theme'),
        termsOf('group'),
        termsOf('activity'),
        links(
          'language',
          languages.map((slug) => ({ slug, label: languageName(slug, locale) })),
        ),
        termsOf('accessibility'),
        own('kind', kind),
        own('scope', scope),
        {
          term: t('website'),
          detail: website && (
            <a href={website} rel="noreferrer" className="break-all">
              <bdi>{website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</bdi>
            </a>
          ),
        },
        { term: t('contact'), detail: contact && <Contact {...contact} /> },
        {
          term: t('budget'),
          detail: (initiative.budgetAmount ?? initiative.budgetBand) !== null && (
            <Budget initiative={initiative} />
          ),
        },
        ...(['funding', 'staff', 'people', 'recognitions'] as const).map((name) => ({
          term: t(name),
          detail: ownText(initiative[name]),
        })),
        {
          term: t('goals'),
          detail: goals.length > 0 && <Goals goals={goals} />,
        },
        {
          term: t('tags'),
          detail: tags.length > 0 && <LanguageText lang="nl">{tags.join(', ')}</LanguageText>,
        },
        {
          term: t('lastConfirmed'),
          detail: !isOver && <Freshness {...initiative} today={today} />,
        },
      ]}
    />
  );
}

/** Where it is and how to reach it: on a narrow screen the facts stand far below the text. */
export function InitiativeGlance({ initiative }: Pick<InitiativeFactsProps, 'initiative'>) {
  const { t } = useTranslation('initiatives');
  const { contact } = initiative;
  return (
    <div className="mb-6 lg:hidden print:hidden">
      <DefinitionList
        items={[
          { term: t('where'), detail: <Places initiative={initiative} /> },
          { term: t('contact'), detail: contact && <Contact {...contact} /> },
        ]}
      />
    </div>
  );
}

function ownText(value: OwnText | null) {
  return value && <LanguageText lang={value.language}>{value.text}</LanguageText>;
}

type GoalNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;

/** Goals by their number and the short name that the United Nations gave them. */
function Goals({ goals }: Pick<Initiative, 'goals'>) {
  const { t } = useTranslation('goals');
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal}>
          <span className="num">{goal}</span> {t(`goal_${goal as GoalNumber}`)}
        </li>
      ))}
    </ul>
  );
}

/** Each fact leads to everything that shares it. */
function FacetLinks(props: { name: FacetName; items: readonly { slug: string; label: string }[] }) {
  const { code } = useLanguage();
  return (
    <FactLinks
      links={props.items.map(({ slug, label }) => ({
        to: `/${code}/initiatives?${props.name}=${slug}`,
        label,
      }))}
    />
  );
}

interface FactLink {
  to: string;
  label: string;
  /** Softly behind the link. */
  note?: string | false | undefined;
}

/** Links one after another; the dot stays with the one before it, and a thumb finds each. */
function FactLinks({ links }: { links: readonly FactLink[] }) {
  return (
    <span className="max-sm:-my-2 max-sm:block max-sm:leading-[2.5] print:leading-normal">
      {links.map(({ to, label, note }, index) => (
        <Fragment key={to + label}>
          <Link to={to} className="max-sm:py-2">
            {label}
          </Link>
          {note && <span suppressHydrationWarning> ({note})</span>}
          {index < links.length - 1 && '\u00a0· '}
        </Fragment>
      ))}
    </span>
  );
}

function Duration({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const wordsOf = useDateWords();
  const { startedOn, startedPrecision, endedOn, endedPrecision } = initiative;
  const from = startedOn && wordsOf(startedOn, startedPrecision);
  const to = endedOn && wordsOf(endedOn, endedPrecision);
  if (from && to) return <>{from === to ? from : t('fromTo', { from, to })}</>;
  if (from) return <>{t('since', { date: from })}</>;
  return to ? <>{t('until', { date: to })}</> : null;
}

function Places({ initiative: { places } }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const { code, locale } = useLanguage();
  if (places.length === 0) return <>{t('whereHidden')}</>;
  const countries = displayNames(locale, { type: 'region' });
  return (
    <FactLinks
      links={places.map(({ slug, name, district, country }) => ({
        to: `/${code}/initiatives?place=${slug}`,
        label: district ? `${district}, ${name}` : name,
        note: country !== 'BE' && (countries.of(country) ?? country),
      }))}
    />
  );
}

function Contact({ channel, contact }: NonNullable<Initiative['contact']>) {
  const schemes = { mail: 'mailto:', phone: 'tel:', website: '', place: null };
  const scheme = schemes[channel];
  const isWeb = channel !== 'website' || /^https?:\/\//.test(contact);
  if (scheme === null || !isWeb) return <bdi>{contact}</bdi>;
  return (
    <a href={`${scheme}${contact}`} rel="noreferrer">
      <bdi>{contact}</bdi>
    </a>
  );
}

function Budget({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  const { budgetAmount, budgetPeriod, budgetBand } = initiative;
  const euro = (amount: number) =>
    numberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(amount);
  const periods = { year: 'budgetYear', total: 'budgetTotal', grant: 'budgetGrant' } as const;
  if (budgetAmount !== null && budgetPeriod) {
    return <>{t(periods[budgetPeriod], { amount: euro(budgetAmount) })}</>;
  }
  if (budgetAmount !== null) return <NumberText value={budgetAmount} form="euro" />;
  const bands = { under_25000: 'budgetUnder', from_25000: 'budgetFrom' } as const;
  return budgetBand && <>{t(bands[budgetBand], { amount: euro(bandLimit) })}</>;
}
