import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { ThemeCounts } from '../figures/figure.ts';
import { ThemeStrip } from '../figures/theme-strip.tsx';
import { GroupSign } from '../groups/group-sign.tsx';
import type { AgendaPage, LinkLine, PublishedItem } from './agenda.ts';
import { textIn, titleIn } from './agenda.ts';
import { TypeTag } from './item-text.tsx';
import { LinkLines } from './proposal-content.tsx';

/** Who is there for an item: presenter, organisation, group. */
function ItemPeople({ item: { group, organisation, presenter } }: { item: PublishedItem }) {
  const { code } = useLanguage();
  const name = group && textIn(group.names, code);
  return (
    <>
      {presenter && (
        <p>
          <bdi>{presenter}</bdi>
        </p>
      )}
      {organisation && (
        <p>
          <Link to={`/${code}/organisations/${organisation.slug}`} className="inline-block py-0.5">
            <bdi>{organisation.name}</bdi>
          </Link>
        </p>
      )}
      {group && name && (
        <p>
          <GroupSign hue={group.hue} />{' '}
          <LanguageText lang={name.language} as="bdi">
            {name.text}
          </LanguageText>
        </p>
      )}
    </>
  );
}

/** Why it is on the agenda, what is hoped for, and what there is to read. */
function ItemMore({
  item,
  links,
  themes,
  slug,
}: {
  item: PublishedItem;
  links: readonly LinkLine[];
  themes: readonly ThemeCounts[];
  slug: string;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const { why, wanted, language, papers } = item;
  const about = links.filter(({ value }) => item.links.includes(value));
  return (
    <>
      <ThemeStrip
        themes={themes.filter(({ slug: theme }) => item.themes.some((of) => of.slug === theme))}
      />
      {papers.length > 0 && (
        <ul aria-label={t('papers')} className="mt-1">
          {papers.map((paper) => (
            <li key={paper.id}>
              <Link
                to={`/${code}/sessions/${slug}/papers/${paper.id}`}
                className="inline-block py-1"
              >
                <LanguageText lang={paper.language} as="bdi">
                  {paper.title}
                </LanguageText>
              </Link>{' '}
              <span className="meta">
                ({t(paper.version === 0 ? 'paperFollows' : 'paper')}
                {paper.audience !== 'public' && <>, {t('paperParticipants')}</>})
              </span>
            </li>
          ))}
        </ul>
      )}
      {(why || wanted || about.length > 0) && (
        <Disclosure summary={t('more')}>
          {why && (
            <LanguageText lang={language} as="p" className="measure whitespace-pre-line">
              {why}
            </LanguageText>
          )}
          {wanted && (
            <div className="measure mt-2">
              <strong>{t('field_wanted')}:</strong>{' '}
              <LanguageText lang={language}>{wanted}</LanguageText>
            </div>
          )}
          {about.length > 0 && (
            <div className="mt-2">
              <p className="font-bold">{t('field_links')}</p>
              <LinkLines links={about} />
            </div>
          )}
        </Disclosure>
      )}
    </>
  );
}

function AgendaRow({
  item,
  zone,
  links,
  themes,
  slug,
}: {
  item: PublishedItem;
  zone: string;
  links: readonly LinkLine[];
  themes: readonly ThemeCounts[];
  slug: string;
}) {
  const { t } = useTranslation('agenda');
  const { code } = useLanguage();
  const title = titleIn(item, code);
  const isBreak = item.type === 'break';
  return (
    <li
      id={`item-${item.id}`}
      className="grid gap-x-5 border-b border-line py-3 sm:grid-cols-[4.5rem_1fr] lg:grid-cols-[4.5rem_1fr_15rem]"
    >
      <p className="num font-bold">
        <DateText value={item.startsAt} form="time" timeZone={zone} />
      </p>
      <div className="min-w-0">
        <h3 className={isBreak ? 'text-base font-normal text-soft' : 'text-lg font-bold'}>
          <LanguageText lang={title.language} as="bdi">
            {title.text}
          </LanguageText>{' '}
          <TypeTag type={item.type} />
        </h3>
        <p className="meta">
          {t('minutes', { count: item.minutes })}
          {item.isFixed && <> · {t('isFixed')}</>}
        </p>
      </div>
      <div className="text-sm sm:col-start-2 lg:col-start-3 lg:row-span-2">
        <ItemPeople item={item} />
      </div>
      <div className="min-w-0 sm:col-start-2">
        <ItemMore item={item} links={links} themes={themes} slug={slug} />
      </div>
    </li>
  );
}

/** A published agenda along the table: hour, item, who. */
export function AgendaContent({ agenda }: { agenda: AgendaPage }) {
  const { code } = useLanguage();
  const { session, version, links, themes } = agenda;
  if (!version) return null;
  const sections = version.content.sections.filter(({ items }) => items.length > 0);
  return (
    <>
      {sections.map(({ id, titles, items }) => {
        const title = textIn(titles, code);
        return (
          <section key={id} aria-labelledby={`part-${id}`} className="mt-8">
            <h2 id={`part-${id}`}>
              <LanguageText lang={title.language}>{title.text}</LanguageText>
            </h2>
            <ol className="mt-2 border-t-[3px] border-ink">
              {items.map((item) => (
                <AgendaRow
                  key={item.id}
                  item={item}
                  zone={session.zone}
                  links={links}
                  themes={themes}
                  slug={session.slug}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}
