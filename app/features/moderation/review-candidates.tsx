import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { NumberText } from '../../ui/number-text.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { FormState } from '../nominations/form-state.ts';
import type { ReviewCandidate, ReviewedNomination } from './moderation.ts';

function CandidateChoices({ candidate }: { candidate: ReviewCandidate }) {
  const { t } = useTranslation('moderation');
  return (
    <Form method="post" className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
      <input type="hidden" name="initiative" value={candidate.id} />
      <Checkbox name="keepName" id={`keep-${candidate.id}`} value="yes" label={t('keepName')} />
      {candidate.isPublished && (
        <Button name="intent" value="merge">
          {t('merge')}
        </Button>
      )}
      <Button name="intent" value="distinct" variant="link">
        {t('notTheSame')}
      </Button>
    </Form>
  );
}

function CandidateRow({
  candidate,
  mayDecide,
}: {
  candidate: ReviewCandidate;
  mayDecide: boolean;
}) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  return (
    <Row
      title={<LanguageText lang={candidate.language}>{candidate.name}</LanguageText>}
      to={`/${code}/initiatives/${candidate.slug}`}
      aside={
        <Tag tone={candidate.strength === 'likely' ? 'need' : 'plain'}>
          {t(`strength_${candidate.strength}`)}
        </Tag>
      }
      meta={
        <>
          {candidate.place && <>{candidate.place} · </>}
          {candidate.signals.map((signal) => t(`signal_${signal}`)).join(' · ')}
          {candidate.similarity > 0 && (
            <>
              {' · '}
              {t('nameAlike')} <NumberText value={candidate.similarity} form="percent" />
            </>
          )}
          {!candidate.isPublished && <> · {t('notPublished')}</>}
        </>
      }
    >
      {candidate.summary}
      {mayDecide && <CandidateChoices candidate={candidate} />}
    </Row>
  );
}

/** Initiatives and open nominations that may be the same, with the choice to merge or to tell them apart. */
export function ReviewCandidates({
  nomination,
  form,
}: {
  nomination: ReviewedNomination;
  form: FormState;
}) {
  const { t } = useTranslation('moderation');
  const { code } = useLanguage();
  const { candidates, otherNominations, mayDecide } = nomination;
  return (
    <section aria-labelledby="candidates" className="my-8 max-w-[54rem]">
      <h2 id="candidates" className="mb-2">
        {t('candidatesTitle')}
      </h2>
      {candidates.length === 0 && otherNominations.length === 0 && <p>{t('candidatesNone')}</p>}
      {candidates.length > 0 && (
        <RowList>
          {candidates.map((candidate) => (
            <CandidateRow key={candidate.id} candidate={candidate} mayDecide={mayDecide} />
          ))}
        </RowList>
      )}
      {otherNominations.length > 0 && (
        <p className="mt-3">
          {t('otherNominations')}{' '}
          {otherNominations.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ' · '}
              <Link to={`/${code}/moderation/${other.id}`}>{other.name}</Link>
            </span>
          ))}
        </p>
      )}
      {mayDecide && (
        <Disclosure
          summary={t('mergeElsewhere')}
          className="mt-4"
          open={Boolean(form.errors['address'])}
        >
          <Form method="post" noValidate className="grid gap-4">
            <TextInput
              name="address"
              label={t('initiativeAddress')}
              hint={t('initiativeAddressHint')}
              error={form.errors['address']}
              dir="ltr"
              defaultValue={form.value('address')}
            />
            <Checkbox name="keepName" value="yes" label={t('keepName')} />
            <p>
              <Button name="intent" value="merge">
                {t('merge')}
              </Button>
            </p>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
