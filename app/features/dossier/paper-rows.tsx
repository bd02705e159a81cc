import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { PaperItem, PaperLine } from './paper.ts';
import { papersAddress, waitsForAgenda } from './paper.ts';

/** What a paper is and whose: "Advies · Werkgroep onthaal". */
export function PaperKind({ paper }: { paper: PaperLine }) {
  const { t } = useTranslation('dossier');
  return (
    <>
      {t(`role_${paper.role}`)}
      {paper.group && (
        <>
          {' · '}
          <bdi>{paper.group.name}</bdi>
        </>
      )}
      {paper.isAuthoritative && ` · ${t('authoritative')}`}
    </>
  );
}

/** Who reads a paper, and what became of it, in words. */
export function PaperTags({ paper }: { paper: PaperLine }) {
  const { t } = useTranslation('dossier');
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {paper.state !== 'open' && (
        <Tag tone={paper.state === 'adopted' ? 'ok' : 'plain'}>{t(`paper_${paper.state}`)}</Tag>
      )}
      {paper.version === 0 && <Tag tone="plain">{t('follows')}</Tag>}
      {waitsForAgenda(paper) && <Tag tone="late">{t('waitsForAgenda')}</Tag>}
      {paper.readers !== 'public' && <Tag>{t(`audience_${paper.readers}`)}</Tag>}
    </span>
  );
}

const titleOf = ({ title }: PaperItem) => (
  <LanguageText lang={title.language}>{title.text}</LanguageText>
);

/** Where one adds a paper to an item; nothing for who may not. */
function AddLink({ session, item }: { session: string; item: PaperItem }) {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  if (!item.mayFile && !item.mayDocument) return null;
  return (
    <Link
      to={`${papersAddress(code, session)}/new?item=${item.id}`}
      className="-my-2 inline-flex min-h-target items-center"
    >
      {t('add')}
      <VisuallyHidden>
        {': '}
        {titleOf(item)}
      </VisuallyHidden>
    </Link>
  );
}

/** The papers of a session, item by item, and for who brings some the items that have none. */
export function PaperRows({ session, items }: { session: string; items: readonly PaperItem[] }) {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const empty = items.filter(({ papers }) => papers.length === 0);
  return (
    <div className="mt-8 grid max-w-[54rem] gap-10">
      {items
        .filter(({ papers }) => papers.length > 0)
        .map((item) => (
          <section key={item.id} aria-labelledby={`item-${item.id}`}>
            <h2 id={`item-${item.id}`} className="mb-2">
              {titleOf(item)}
            </h2>
            <RowList>
              {item.papers.map((paper) => (
                <Row
                  key={paper.id}
                  level={3}
                  to={papersAddress(code, session, paper.id)}
                  title={paper.title}
                  lang={paper.language}
                  aside={<PaperTags paper={paper} />}
                  meta={<PaperKind paper={paper} />}
                >
                  {paper.summary}
                </Row>
              ))}
            </RowList>
            <p className="mt-3">
              <AddLink session={session} item={item} />
            </p>
          </section>
        ))}
      {empty.length > 0 && (
        <section aria-labelledby="empty">
          <h2 id="empty" className="mb-2">
            {t('itemsWithout')}
          </h2>
          <RowList>
            {empty.map((item) => (
              <Row
                key={item.id}
                level={3}
                title={titleOf(item)}
                aside={<AddLink session={session} item={item} />}
              />
            ))}
          </RowList>
        </section>
      )}
    </div>
  );
}
