import { Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Account } from './account.ts';

/** Who the person is here: address, what they may do, for whom they speak. */
export function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const { code: language } = useLanguage();
  const { email, roles, organisations } = account;
  return (
    <DefinitionList
      items={[
        { term: t('email'), detail: <bdi dir="ltr">{email}</bdi> },
        {
          term: t('roles'),
          detail: (
            <ul>
              <li>{t('role_person')}</li>
              {roles.map((role) => (
                <li key={role}>{t(`role_${role}`)}</li>
              ))}
            </ul>
          ),
        },
        {
          term: t('organisations'),
          detail: organisations.length > 0 && (
            <ul>
              {organisations.map(({ slug, name, role }) => (
                <li key={slug}>
                  <Link to={`/${language}/organisations/${slug}`}>
                    <bdi>{name}</bdi>
                  </Link>{' '}
                  ({t(`speaks_${role}`)})
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
