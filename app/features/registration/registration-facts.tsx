import { useTranslation } from '../../i18n/use-translation.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import type { Registration } from './registration.ts';
import { spokenCode } from './check-in.ts';
import { registrationAddress } from './registration.ts';
import { useLanguage } from '../../i18n/use-language.ts';

/** What stands in a registration: who, how, the place in the line, where to join. */
export function RegistrationFacts({ registration }: { registration: Registration }) {
  const { t } = useTranslation('registration');
  const { name, isCodeName, organisation, way, placeInLine, link, session } = registration;
  const place = way === 'here' && [session.place, session.address].filter(Boolean).join(', ');
  const listed = registration.organisationOnly ? 'organisation' : 'name';
  return (
    <DefinitionList
      items={[
        {
          term: t(isCodeName ? 'codeName' : 'field_name'),
          detail: name ? <bdi>{name}</bdi> : t('forgotten'),
        },
        { term: t('field_organisation'), detail: organisation && <bdi>{organisation.name}</bdi> },
        { term: t('field_way'), detail: t(`way_${way}`) },
        { term: t('place'), detail: place && <bdi>{place}</bdi> },
        {
          term: t('placeInLine'),
          detail: placeInLine !== null && <NumberText value={placeInLine} />,
        },
        {
          term: t('joinLink'),
          detail: link && (
            <a href={link} rel="noreferrer" dir="ltr" className="break-words">
              {link}
            </a>
          ),
        },
        {
          term: t('field_listedFor'),
          detail:
            registration.listedFor === 'nobody'
              ? t('listedFor_nobody')
              : `${t(`listedFor_${registration.listedFor}`)} (${t(`listedAs_${listed}`)})`,
        },
      ]}
    />
  );
}

interface DoorCodeProps {
  code: string;
  /** The pattern as an SVG path, and how many fields it is wide. */
  picture: { path: string; size: number };
  name: string | null;
}

/** What is shown at the door: to be scanned, or read aloud. */
export function DoorCode({ code, picture, name }: DoorCodeProps) {
  const { t } = useTranslation('registration');
  return (
    <section aria-labelledby="door" className="my-8">
      <h2 id="door">{t('doorTitle')}</h2>
      <p className="measure mt-1">{t('doorText')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-8 gap-y-3">
        {/* Scanners want dark on light, in every scheme. */}
        <svg
          role="img"
          aria-label={t('doorPicture', { code: spokenCode(code) })}
          viewBox={`0 0 ${picture.size} ${picture.size}`}
          shapeRendering="crispEdges"
          className="door-code size-52 max-w-full"
        >
          <rect width={picture.size} height={picture.size} />
          <path d={picture.path} />
        </svg>
        <p>
          {name && <bdi className="block">{name}</bdi>}
          <span className="num block text-2xl font-bold" dir="ltr">
            {spokenCode(code)}
          </span>
        </p>
      </div>
    </section>
  );
}

/** What can be done with a registration that still stands. */
export function RegistrationLinks({
  registration,
  address,
}: {
  registration: Registration;
  address: string;
}) {
  const { t } = useTranslation('registration');
  const { code } = useLanguage();
  return (
    <>
      {registration.mayChange && (
        <ButtonLink to={registrationAddress(code, address, 'change')}>{t('change')}</ButtonLink>
      )}
      <ButtonLink to={registrationAddress(code, address, 'session.ics')} reload>
        {t('addToCalendar')}
      </ButtonLink>
    </>
  );
}
