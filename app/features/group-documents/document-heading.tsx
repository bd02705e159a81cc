import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { StateTag } from './document-lines.tsx';
import type { DocumentPage } from './group-document.ts';
import {
  documentAddress,
  documentsAddress,
  exportAddress,
  exportFormats,
} from './group-document.ts';
import { VersionFacts } from './version-facts.tsx';

/** Title of a document, how far it is, who wrote last, and what one can do with it. */
export function DocumentHeading({ page }: { page: DocumentPage }) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const { document, me, shown } = page;
  const slug = document.group.slug;
  const link = (part: 'history' | 'settings', word: string) => (
    <Link
      to={documentAddress(code, slug, document.id, part)}
      className="inline-flex min-h-target items-center"
    >
      {word}
    </Link>
  );
  const mayKeep = me.isOwner || me.mayLead || me.maySubmit || me.mayAdopt;
  return (
    <PageHeader
      title={<LanguageText lang={document.language}>{document.title}</LanguageText>}
      back={{ to: documentsAddress(code, slug), label: `${t('title')}: ${document.group.name}` }}
      kicker={
        <span className="flex flex-wrap gap-1.5">
          <StateTag state={document.state} />
          {document.audience === 'members' && document.state !== 'draft' && (
            <Tag tone="plain">{t('membersOnly')}</Tag>
          )}
        </span>
      }
      lede={
        <p>
          <VersionFacts version={shown} />
        </p>
      }
      action={
        (me.mayWrite || me.mayReadAll || mayKeep) && (
          <>
            {me.mayWrite && (
              <ButtonLink to={documentAddress(code, slug, document.id, 'edit')} variant="main">
                {t('edit')}
              </ButtonLink>
            )}
            {me.mayReadAll && link('history', t('history'))}
            {mayKeep && link('settings', t('settings'))}
          </>
        )
      }
    />
  );
}

/** The version that is shown, as a file to keep. */
export function FileLinks({ page: { document, shown } }: { page: DocumentPage }) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  return (
    <nav aria-label={t('files')} className="mt-10 border-t border-line pt-3 print:hidden">
      <p className="flex flex-wrap items-center gap-x-4">
        <span className="text-soft">{t('files')}</span>
        {exportFormats.map((format) => (
          <a
            key={format}
            href={exportAddress(code, document.group.slug, document.id, shown.number, format)}
            className="inline-flex min-h-target items-center"
          >
            {t(`file_${format}`)}
          </a>
        ))}
      </p>
    </nav>
  );
}
