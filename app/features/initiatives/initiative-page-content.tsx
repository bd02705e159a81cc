import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { shortList } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { KeptBy } from '../claims/kept-by.tsx';
import { AgendaPlaces } from '../agenda/agenda-places.tsx';
import { RecordAwardLinks } from '../awards/record-awards.tsx';
import { InitiativePictures } from '../media/initiative-pictures.tsx';
import { InitiativeGlance } from './initiative-facts.tsx';
import { useInitiativeParts } from './initiative-parts.tsx';
import { Paragraphs, SharedLanguageNote, sharedForeignLanguage } from './initiative-texts.tsx';
import type { Initiative } from './initiative.ts';
import { isNearlyEmpty } from './initiative.ts';
import { PageContents, PageParts } from './page-parts.tsx';
import { ShareLinks } from './share-links.tsx';

export interface InitiativePageContentProps {
  initiative: Initiative;
  /** The full address of the page. */
  address: string;
  /** The day of the page, ISO. */
  today: string;
}

/** The page of an initiative, from its name to its sources. */
export function InitiativePageContent({ initiative, address, today }: InitiativePageContentProps) {
  const { t } = useTranslation('initiatives');
  const { code } = useLanguage();
  const { names, texts, status } = initiative;
  const [name, ...others] = names;
  const foreign = sharedForeignLanguage(texts, code);
  const noted = foreign !== null && texts.summary !== undefined;
  const { own, beside, around } = useInitiativeParts(initiative, { today, noted });
  return (
    <article>
      <PageHeader
        back={{ to: `/${code}/initiatives`, label: t('back') }}
        kicker={status !== 'running' && <Tag tone="plain">{t(`status_${status}`)}</Tag>}
        title={<LanguageText lang={name?.language}>{name?.name}</LanguageText>}
      >
        {others.length > 0 && <OtherNames names={others} />}
        {!initiative.isPublished && (
          <p className="mt-3">
            <Tag tone="need">{t('notPublished')}</Tag>
          </p>
        )}
      </PageHeader>
      <AgendaPlaces places={initiative.agendas} />
      <RecordAwardLinks slug={initiative.slug} awards={initiative.awards} />
      {/* Wide, the facts stand beside both parts of the text; narrow, between them. */}
      <div className="table-line grid gap-x-12 pt-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          {texts.summary && (
            <div className="mb-8">
              <Paragraphs
                text={texts.summary}
                className="measure text-lg"
                noted={foreign !== null}
              />
              {foreign && <SharedLanguageNote language={foreign} />}
            </div>
          )}
          <InitiativeGlance initiative={initiative} />
          <InitiativePictures pictures={initiative.media} />
          {initiative.editsAs && (
            <p className="mb-4 print:hidden">
              <Link
                to={`/${code}/initiatives/${initiative.slug}/edit/media`}
                className="inline-flex min-h-target items-center"
              >
                {t('editPictures')}
              </Link>
            </p>
          )}
          <PageContents parts={[...own, ...beside, ...around]} />
          <PageParts parts={own} />
          {isNearlyEmpty(initiative) && (
            <EmptyState
              title={t('completeTitle')}
              action={
                <ButtonLink to={`/${code}/initiatives/${initiative.slug}/suggest`}>
                  {t('completeAction')}
                </ButtonLink>
              }
            >
              {t('completeText')}
            </EmptyState>
          )}
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <PageParts parts={beside} />
        </div>
        <div className="min-w-0">
          <PageParts parts={around} />
        </div>
      </div>
      <KeptBy slug={initiative.slug} owners={initiative.owners} />
      <ShareLinks title={name?.name ?? ''} address={address} />
    </article>
  );
}

function OtherNames({ names }: Pick<Initiative, 'names'>) {
  const { t } = useTranslation('initiatives');
  const { locale } = useLanguage();
  const list = shortList(locale);
  const parts = list.formatToParts(names.map((_, index) => String(index)));
  return (
    <p className="meta mt-2">
      {t('alsoCalled')}{' '}
      {parts.map((part, index) =>
        part.type === 'element' ? (
          <LanguageText key={index} as="bdi" lang={names[Number(part.value)]?.language}>
            {names[Number(part.value)]?.name}
          </LanguageText>
        ) : (
          part.value
        ),
      )}
    </p>
  );
}
