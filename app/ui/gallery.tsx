import { GalleryContent } from './gallery-content.tsx';
import { GalleryForms } from './gallery-forms.tsx';
import { PageHeader } from './page-header.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { SkipLink } from './skip-link.tsx';

const nav = [
  { to: '#1', label: 'Initiatieven', current: true },
  { to: '#2', label: 'Werkgroepen' },
  { to: '#3', label: 'Zittingen' },
  { to: '#4', label: 'Vraag en aanbod' },
  { to: '#5', label: 'Cijfers' },
  { to: '#6', label: 'Organisaties' },
];
const languages = [
  { code: 'nl', ownName: 'Nederlands', href: '?' },
  { code: 'en', ownName: 'English', href: '?' },
  { code: 'fr', ownName: 'Français', href: '?' },
  { code: 'ar', ownName: 'العربية', href: '?' },
];

/** Every part of the design system in every state, to look at in both directions and schemes. */
export function Gallery() {
  return (
    <>
      <SkipLink />
      <SiteHeader
        brand={{ name: 'Migratieforum Gent', to: '#home' }}
        nav={nav}
        languages={languages}
        person={{ to: '#sign-in', label: 'Aanmelden', signedIn: false }}
      />
      <main id="main" tabIndex={-1} className="wrap">
        <PageHeader
          title="Alle bouwstenen van deze site"
          lede="Elk deel in elke toestand, om te bekijken in beide leesrichtingen en beide kleurschema’s."
        />
        <GalleryForms />
        <GalleryContent />
      </main>
      <SiteFooter brand="Migratieforum Gent" links={[{ to: '#privacy', label: 'Privacy' }]}>
        <p>Een forum van mensen, verenigingen en de stad.</p>
      </SiteFooter>
    </>
  );
}
