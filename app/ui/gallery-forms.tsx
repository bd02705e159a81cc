import { Button, ButtonLink } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Combobox } from './combobox.tsx';
import { Dialog } from './dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FacetList } from './facet-list.tsx';
import { Specimen } from './gallery-specimen.tsx';
import { CheckboxGroup, RadioGroup } from './radio-group.tsx';
import { SearchForm } from './search-form.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const languages = [
  { value: 'ar', label: 'Arabisch' },
  { value: 'bg', label: 'Bulgaars' },
  { value: 'en', label: 'Engels' },
  { value: 'fr', label: 'Frans' },
  { value: 'tr', label: 'Turks' },
];
const themes = [
  { value: 'buddy', label: 'Buddywerk', count: 1209, chosen: true },
  { value: 'living', label: 'Wonen', count: 6 },
  { value: 'work', label: 'Werk', count: 5 },
  { value: 'language', label: 'Taal', count: 4 },
  { value: 'school', label: 'School en vrije tijd voor kinderen en jongeren', count: 3 },
  { value: 'health', label: 'Gezondheid', count: 2 },
  { value: 'law', label: 'Recht', count: 2 },
  { value: 'culture', label: 'Cultuur', count: 1 },
];
const ways = [
  { value: 'mail', label: 'Per e-mail', hint: 'We antwoorden binnen drie werkdagen.' },
  { value: 'phone', label: 'Per telefoon' },
  { value: 'post', label: 'Per brief', disabled: true },
];

/** The half of the gallery in which people type, choose and press. */
export function GalleryForms() {
  return (
    <>
      <Specimen name="Button, ButtonLink, Dialog">
        <div className="flex flex-wrap items-center gap-3">
          <Button variant="main">Schrijf je in</Button>
          <Button>Stel een agendapunt voor</Button>
          <Button variant="danger" icon="close">
            Trek je nominatie in
          </Button>
          <Button variant="link">Toon op de kaart</Button>
          <Button variant="main" pending>
            Verstuur
          </Button>
          <Button disabled>Niet nu</Button>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <ButtonLink to="#nominate" variant="main" icon="plus">
            Nomineer een initiatief
          </ButtonLink>
          <ButtonLink to="#map" icon="map">
            Kaart
          </ButtonLink>
          <ButtonLink to="#else" variant="link" external>
            Website van de vereniging
          </ButtonLink>
          <Dialog
            title="Wil je dit echt wissen?"
            trigger={{ label: 'Wis', href: '#confirm', variant: 'danger' }}
          >
            <p>Je tekst is dan weg. Dat kun je niet meer terugdraaien.</p>
          </Dialog>
        </div>
      </Specimen>
      <Specimen name="SearchForm, FacetList">
        <SearchForm label="Zoek een initiatief" action="#search" defaultValue="buddy" />
        <div className="max-w-64">
          <FacetList legend="Thema" name="theme" facets={themes} shown={5} />
        </div>
      </Specimen>
      <Specimen name="ErrorSummary, TextInput, TextArea">
        <ErrorSummary
          errors={{
            email: 'Vul een e-mailadres in met een @.',
            story: 'Vertel in een paar zinnen wat jullie doen.',
          }}
        />
        <TextInput
          label="Naam van het initiatief"
          name="name"
          hint="Zoals mensen het noemen."
          required
        />
        <TextInput
          label="E-mailadres"
          name="email"
          type="email"
          error="Vul een e-mailadres in met een @."
          defaultValue="samira.example"
          width="half"
          required
        />
        <TextInput label="Postcode" name="postcode" width="short" inputMode="numeric" optional />
        <TextInput label="Nog niet open" name="closed" disabled defaultValue="Na de zitting" />
        <TextArea
          label="Wat doen jullie?"
          name="story"
          hint="In gewone woorden. Wie komt er, en wat gebeurt er dan?"
          error="Vertel in een paar zinnen wat jullie doen."
          maxLength={600}
        />
      </Specimen>
      <Specimen name="Select, Combobox, Checkbox, RadioGroup, CheckboxGroup">
        <Select label="Taal van je tekst" name="language" options={languages} />
        <Combobox
          label="Welke taal spreek je?"
          name="spoken"
          options={languages}
          hint="Typ de eerste letters."
        />
        <Checkbox
          label="Je mag dit met andere verenigingen delen"
          name="share"
          hint="Nooit je e-mailadres of telefoonnummer."
          defaultChecked
        />
        <RadioGroup
          label="Hoe kunnen we je bereiken?"
          name="way"
          options={ways}
          defaultValue="mail"
          required
        />
        <CheckboxGroup
          label="Welke talen spreken jullie?"
          name="languages"
          options={languages}
          defaultValues={['ar', 'fr']}
          inline
          error="Kies er hoogstens vier."
        />
      </Specimen>
    </>
  );
}
