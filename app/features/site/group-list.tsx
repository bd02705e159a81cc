import { Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { classNames } from '../../ui/class-names.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import type { WorkingGroup } from './home.ts';

/** A hue and a shape for each group, so that neither alone has to tell them apart. */
const signs: { icon: IconName; look: string }[] = [
  { icon: 'circle', look: 'text-reception' },
  { icon: 'square', look: 'text-integration' },
  { icon: 'triangle', look: 'text-awareness' },
];

/** The working groups, under one another along the table. */
export function GroupList({ groups }: { groups: readonly WorkingGroup[] }) {
  const { code } = useLanguage();
  return (
    <ul className="table-line">
      {groups.map(({ slug, name, purpose }, index) => {
        const sign = signs[index % signs.length];
        return (
          <li key={slug} className="border-b border-line py-4">
            <h3 className="flex items-baseline gap-2.5 text-lg">
              {sign && <Icon name={sign.icon} className={classNames('self-center', sign.look)} />}
              <Link
                to={`/${code}/groups/${slug}`}
                className="-my-2 inline-block py-2 no-underline hover:underline"
              >
                {name}
              </Link>
            </h3>
            <p className="mt-1">
              <LanguageText lang={purpose.language}>{purpose.text}</LanguageText>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
