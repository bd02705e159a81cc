import { Form } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { DemoPerson } from './account.ts';

/** The people of the demo world, each with a button that signs in as them. */
export function DemoPeople({ people, to }: { people: readonly DemoPerson[]; to: string | null }) {
  const { t } = useTranslation('account');
  return (
    <section aria-labelledby="demo" className="mt-10">
      <h2 id="demo">{t('demoTitle')}</h2>
      <p className="measure mt-1 mb-4">{t('demoText')}</p>
      <RowList label={t('demoTitle')}>
        {people.map(({ key, name, email, password }) => (
          <Row
            key={key}
            title={name}
            meta={<bdi dir="ltr">{email}</bdi>}
            aside={
              <Form method="post">
                <input type="hidden" name="to" value={to ?? ''} />
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="password" value={password} />
                <SubmitButton variant="quiet" name="intent" value={`demo-${key}`}>
                  {t('demoSignIn', { name })}
                </SubmitButton>
              </Form>
            }
          >
            {t(`demo_${key}`)}
          </Row>
        ))}
      </RowList>
    </section>
  );
}
