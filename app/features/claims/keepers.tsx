import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ClaimPage, RivalClaim } from './claim.ts';

interface PartProps {
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

type Owner = ClaimPage['owners'][number];

/** The end of keeping: one's own organisation gives up, or a moderator says why it does not keep it any more. */
function LeaveForm({ owner, refused, errors }: PartProps & { owner: Owner }) {
  const { t } = useTranslation('claims');
  const isRefused = refused?.typed['organisation']?.[0] === owner.slug;
  const name = (
    <VisuallyHidden>
      {': '}
      <bdi>{owner.name}</bdi>
    </VisuallyHidden>
  );
  return (
    <Disclosure
      summary={
        <>
          {t(owner.isMine ? 'leaveTitle' : 'removeTitle')}
          {name}
        </>
      }
      open={isRefused}
    >
      <p className="measure mb-3">{t(owner.isMine ? 'leaveText' : 'removeText')}</p>
      <Form method="post" noValidate className="grid gap-3">
        <input type="hidden" name="organisation" value={owner.slug} />
        <TextArea
          name="why"
          id={isRefused ? undefined : `why-${owner.slug}`}
          label={t('why')}
          rows={2}
          maxLength={1000}
          optional={owner.isMine}
          defaultValue={isRefused ? typedValue(refused, 'why') : ''}
          error={isRefused ? errors['why'] : undefined}
        />
        <p>
          <SubmitButton variant="danger" name="intent" value="leave">
            {t(owner.isMine ? 'leave' : 'remove')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** The organisations that keep a record. */
export function Keepers({ page, ...form }: PartProps & { page: ClaimPage }) {
  const { t } = useTranslation('claims');
  const { code } = useLanguage();
  if (page.owners.length === 0) return <p className="measure mb-6">{t('nobodyKeeps')}</p>;
  return (
    <RowList label={t('keepers')}>
      {page.owners.map((owner) => (
        <Row
          key={owner.slug}
          title={
            <Link to={`/${code}/organisations/${owner.slug}`}>
              <bdi>{owner.name}</bdi>
            </Link>
          }
        >
          <p className="meta">
            {t('since')} <DateText value={owner.since} form="month" />
          </p>
          {(owner.isMine || page.mayRemove) && <LeaveForm owner={owner} {...form} />}
        </Row>
      ))}
    </RowList>
  );
}

/** What others ask of a record that one keeps, with agreeing and objecting. */
export function Rivals({ rivals, refused, errors }: PartProps & { rivals: readonly RivalClaim[] }) {
  const { t } = useTranslation('claims');
  return (
    <section aria-labelledby="rivals" className="my-8">
      <h2 id="rivals" className="mb-2">
        {t('rivalsTitle')}
      </h2>
      <RowList label={t('rivalsTitle')}>
        {rivals.map((rival) => {
          const isRefused = refused?.typed['claim']?.[0] === String(rival.id);
          return (
            <Row key={rival.id} level={3} title={<bdi>{rival.organisation}</bdi>}>
              <p className="mb-3">
                {t('rivalText')} <DateText value={rival.objectionUntil} />
              </p>
              {rival.objection && (
                <p className="mb-3">
                  {t('objected')} <bdi>{rival.objection}</bdi>
                </p>
              )}
              <Form method="post" noValidate className="grid gap-3">
                <input type="hidden" name="claim" value={rival.id} />
                <TextArea
                  name="objection"
                  id={isRefused ? undefined : `objection-${rival.id}`}
                  label={t('objection')}
                  hint={t('objectionHint')}
                  rows={3}
                  maxLength={1000}
                  defaultValue={
                    isRefused ? typedValue(refused, 'objection') : (rival.objection ?? '')
                  }
                  error={isRefused ? errors['objection'] : undefined}
                />
                <div className="flex flex-wrap gap-3">
                  <SubmitButton variant="quiet" name="intent" value="object">
                    {t('object')}
                  </SubmitButton>
                  <SubmitButton variant="quiet" name="intent" value="agree">
                    {t('agree')}
                  </SubmitButton>
                </div>
              </Form>
            </Row>
          );
        })}
      </RowList>
    </section>
  );
}
