import { ActiveFilters } from './active-filters.tsx';
import { Button, ButtonLink } from './button.tsx';
import { DateText } from './date-text.tsx';
import { DefinitionList } from './definition-list.tsx';
import { Disclosure } from './disclosure.tsx';
import { EmptyState } from './empty-state.tsx';
import { Specimen } from './gallery-specimen.tsx';
import type { IconName } from './icon.tsx';
import { Icon, iconNames } from './icon.tsx';
import { LanguageText } from './language-text.tsx';
import { NumberText } from './number-text.tsx';
import { PageError } from './page-error.tsx';
import { Pagination } from './pagination.tsx';
import { Progress } from './progress.tsx';
import { Row, RowList } from './row-list.tsx';
import { Steps } from './steps.tsx';
import type { Column } from './table.tsx';
import { Table } from './table.tsx';
import { Tabs } from './tabs.tsx';
import { Tag } from './tag.tsx';
import { Toast } from './toast.tsx';

const groups: { icon: IconName; look: string; name: string; target: number; reached: number }[] = [
  { icon: 'circle', look: 'text-reception', name: 'Opvang', target: 120, reached: 98 },
  { icon: 'square', look: 'text-integration', name: 'Integratie', target: 80, reached: 83 },
  {
    icon: 'triangle',
    look: 'text-awareness',
    name: 'Sensibilisering',
    target: 1500,
    reached: 1260,
  },
];
const columns: Column<(typeof groups)[number]>[] = [
  {
    id: 'name',
    header: 'Groep',
    rowHeader: true,
    render: (group) => (
      <span className="inline-flex items-center gap-2">
        <Icon name={group.icon} className={`${group.look} size-[0.8em]`} />
        {group.name}
      </span>
    ),
  },
  {
    id: 'target',
    header: 'Doel',
    numeric: true,
    render: (group) => <NumberText value={group.target} />,
  },
  {
    id: 'reached',
    header: 'Bereikt',
    numeric: true,
    render: (group) => <NumberText value={group.reached} />,
  },
  {
    id: 'part',
    header: 'Deel',
    numeric: true,
    render: (group) => <NumberText value={group.reached / group.target} form="percent" />,
  },
];
const steps = [
  { label: 'Wie', to: '#1' },
  { label: 'Wat', to: '#2' },
  { label: 'Waar en wanneer' },
  { label: 'Talen' },
  { label: 'Nakijken' },
];

function Lists() {
  return (
    <Specimen name="ActiveFilters, RowList, Pagination, EmptyState">
      <ActiveFilters
        clearTo="#all"
        filters={[
          { label: 'Buddywerk', to: '#a' },
          { label: 'Arabisch', to: '#b' },
        ]}
      />
      <RowList ordered>
        <Row
          title="Buddywerk aan de Leie"
          to="#row"
          aside={
            <Tag tone="need" icon="flag">
              2 vragen open
            </Tag>
          }
          meta={
            <>
              Gent · werk, mentoraat · bevestigd in <DateText value="2026-10-04" form="month" />
            </>
          }
        >
          Ervaren vakmensen begeleiden jonge nieuwkomers zes maanden lang, een op een, naar werk.
        </Row>
        <Row title="مطبخ الحي" to="#row" lang="ar" meta="Brugse Poort · samen koken">
          نطبخ معًا كل يوم خميس ونتعلم كلمات جديدة من بعضنا.
        </Row>
      </RowList>
      <Pagination page={6} pages={12} to={(page) => `#page-${page}`} />
      <EmptyState
        title="Nog geen initiatief met deze filters"
        action={<ButtonLink to="#all">Haal alle filters weg</ButtonLink>}
      >
        <p>Haal een filter weg, of nomineer zelf een initiatief dat hier ontbreekt.</p>
      </EmptyState>
    </Specimen>
  );
}

function Facts() {
  return (
    <Specimen name="Table, DefinitionList, DateText, NumberText, LanguageText">
      <Table
        caption="Plaatsen per groep"
        stack
        rows={groups}
        rowKey={(group) => group.name}
        columns={columns}
      />
      <DefinitionList
        items={[
          {
            term: 'Wanneer',
            detail: (
              <DateText value="2027-03-16T17:30:00Z" until="2027-03-16T20:00:00Z" form="moment" />
            ),
          },
          { term: 'Waar', detail: 'De Krook, Gent en online' },
          { term: 'Ver', detail: <NumberText value={3.25} form="distance" /> },
          { term: 'Naam', detail: <LanguageText lang="tr">Güçlü Komşular Derneği</LanguageText> },
          { term: 'Titel', detail: <LanguageText lang="bg">Заедно на масата</LanguageText> },
        ]}
      />
    </Specimen>
  );
}

/** The half of the gallery in which people read and find their way. */
export function GalleryContent() {
  return (
    <>
      <Specimen name="Toast, Tag, Icon">
        <Toast>Je nominatie is binnen. Een moderator leest ze binnen twee dagen.</Toast>
        <Toast tone="notice">De oproep voor agendapunten sluit op 11 januari.</Toast>
        <Toast tone="warning">
          Je tekst is niet bewaard: iemand anders bewaarde net een nieuwe versie.
        </Toast>
        <p className="flex flex-wrap gap-2">
          <Tag>beslissing</Tag>
          <Tag tone="need">2 vragen open</Tag>
          <Tag tone="plain">ontwerp</Tag>
          <Tag tone="ok" icon="check">
            nagekomen
          </Tag>
          <Tag tone="late" icon="clock">
            twee keer verschoven
          </Tag>
        </p>
        <p className="flex flex-wrap gap-4 text-xl">
          {iconNames.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      </Specimen>
      <Specimen name="Tabs, Steps, Progress, Disclosure">
        <Tabs
          label="Delen van de werkgroep"
          tabs={[
            { to: '#topics', label: 'Gesprekken', current: true, count: 24 },
            { to: '#documents', label: 'Documenten', count: 7 },
            { to: '#members', label: 'Leden' },
          ]}
        />
        <Steps label="Nomineer een initiatief" steps={steps} current={3} />
        <Progress label="Bestand inlezen" value={120} max={400} words="120 van 400 rijen" />
        <Disclosure summary="Hoe beslissen we?" note="drie regels" open>
          <p className="measure">
            Ieder lid van de groep heeft een stem. Een nota gaat door als twee derde het eens is.
          </p>
        </Disclosure>
        <Disclosure summary="Wie mag meedoen?">
          <p>Iedereen.</p>
        </Disclosure>
      </Specimen>
      <Lists />
      <Facts />
      <Specimen name="PageError">
        <PageError
          status={404}
          titleAs="h2"
          homeTo="#home"
          requestId="7f3a91"
          on={{ to: '#list', label: 'Naar de initiatieven' }}
        />
      </Specimen>
      <Specimen name="Prose">
        <div className="prose">
          <h3>Wat we samen doen</h3>
          <p>
            Een <a href="#link">link in de tekst</a>, <strong>nadruk</strong> en <em>cursief</em>.
          </p>
          <ul>
            <li>eerste punt</li>
            <li>tweede punt</li>
          </ul>
          <blockquote>We zitten aan één tafel.</blockquote>
        </div>
        <p>
          <Button variant="link" icon="arrowBack">
            Terug
          </Button>
        </p>
      </Specimen>
    </>
  );
}
