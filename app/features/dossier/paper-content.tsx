import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import type { Definition } from '../../ui/definition-list.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PostFiles } from '../attachments/post-files.tsx';
import { DocumentText } from '../documents/document-text.tsx';
import { PaperPath } from './paper-path.tsx';
import type { PaperPage } from './paper.ts';
import { papersAddress, waitsForAgenda } from './paper.ts';

/** What is to be known before one reads: an earlier version, what readers do not get yet, a newer draft. */
function PaperNotes({ page }: { page: PaperPage }) {
  const { t } = useTranslation('dossier');
  const { paper, hasNewerDraft, me, versions } = page;
  const isEarlier = versions.some(({ number }) => number > paper.version);
  const notes = [
    paper.state === 'withdrawn' && t('noteWithdrawn'),
    paper.version === 0 && paper.state !== 'withdrawn' && t('paperLate'),
    isEarlier && t('noteEarlier'),
    me.knows && !isEarlier && waitsForAgenda(paper) && t('noteWaits'),
    hasNewerDraft && t('noteNewerDraft'),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} className="measure mt-4 border-s-[3px] border-harbour ps-3">
      {note}
    </p>
  ));
}

function usePaperFacts({ paper, version, session, versions }: PaperPage): Definition[] {
  const { t } = useTranslation('dossier');
  const { code } = useLanguage();
  const here = papersAddress(code, session.slug, paper.id);
  return [
    { id: 'readers', term: t('factReaders'), detail: t(`audience_${paper.readers}`) },
    {
      id: 'wanted',
      term: t('factAudience'),
      detail: paper.readers !== paper.audience && t(`audience_${paper.audience}`),
    },
    {
      id: 'version',
      term: t('factVersion'),
      detail: version && (
        <>
          {version.number} · <DateText value={version.addedAt} />
        </>
      ),
    },
    {
      id: 'others',
      term: t('factOtherVersions'),
      detail: versions.length > 1 && (
        <ul>
          {versions
            .filter(({ number }) => number !== version?.number)
            .map(({ number, addedAt }) => (
              <li key={number}>
                <Link
                  to={`${here}?version=${number}`}
                  className="inline-flex min-h-target items-center"
                >
                  {t('versionNumber', { number })}
                </Link>
                {' · '}
                <DateText value={addedAt} />
              </li>
            ))}
        </ul>
      ),
    },
  ];
}

/** A paper: its path, what is said of it, and its text or file. */
export function PaperContent({ page }: { page: PaperPage }) {
  const { t } = useTranslation('dossier');
  const { paper, version, path } = page;
  const facts = usePaperFacts(page);
  return (
    <>
      <PaperNotes page={page} />
      <PaperPath path={path} />
      {paper.summary && (
        <LanguageText as="p" lang={paper.language} className="measure mb-6 text-lg">
          {paper.summary}
        </LanguageText>
      )}
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[2fr_1fr]">
        <div className="min-w-0">
          {version?.file && <PostFiles files={[version.file]} lang={paper.language} />}
          {version?.document && (
            <section aria-labelledby="text">
              <h2 id="text" className="mb-3">
                {t('text')}
              </h2>
              <DocumentText document={version.document} lang={paper.language} level={2} />
            </section>
          )}
        </div>
        <section aria-labelledby="facts">
          <h2 id="facts" className="mb-2">
            {t('facts')}
          </h2>
          <DefinitionList items={facts} />
        </section>
      </div>
    </>
  );
}
