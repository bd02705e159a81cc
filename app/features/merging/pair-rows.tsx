import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { mergeAddress } from './merge.ts';
import type { Pair, PairSide } from './pair.ts';

interface PairRowsProps {
  pairs: readonly Pair[];
  refused: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Pairs that may be one: both side by side, why they stand here, and what to do with them. */
export function PairRows({ pairs, refused, errors }: PairRowsProps) {
  const { t } = useTranslation('merging');
  return (
    <ul aria-label={t('deskTitle')} className="border-t border-line">
      {pairs.map((pair) => (
        <PairRow
          key={`${pair.one.slug} ${pair.other.slug}`}
          pair={pair}
          refused={typedValue(refused, 'other') === pair.other.slug ? refused : undefined}
          errors={errors}
        />
      ))}
    </ul>
  );
}

function PairRow({ pair, refused, errors }: { pair: Pair } & Omit<PairRowsProps, 'pairs'>) {
  const { t } = useTranslation('merging');
  const { one, other, isLikely, signals, mayMerge } = pair;
  const { code } = useLanguage();
  return (
    <li className="border-b border-line py-5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Tag tone={isLikely ? 'need' : 'plain'}>{t(isLikely ? 'likely' : 'possible')}</Tag>
        <span className="meta">{signals.map((signal) => t(`signal_${signal}`)).join(' · ')}</span>
      </p>
      <div className="mt-2 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Side side={one} />
        <Side side={other} />
      </div>
      <div className="mt-3 flex flex-wrap items-start gap-x-8">
        {mayMerge && (
          <Link
            to={mergeAddress(code, one.slug, other.slug)}
            className="inline-flex min-h-target items-center font-bold"
          >
            {t('compareAndMerge')}
          </Link>
        )}
        <Disclosure summary={t('distinct')} open={Boolean(refused)}>
          <Form method="post" noValidate className="grid gap-3">
            <input type="hidden" name="one" value={one.slug} />
            <input type="hidden" name="other" value={other.slug} />
            <p className="measure">{t('distinctText')}</p>
            <TextInput
              id={refused ? undefined : `reason-${other.slug}`}
              name="reason"
              label={t('reason')}
              optional
              maxLength={500}
              defaultValue={typedValue(refused, 'reason')}
              error={refused && errors['reason']}
            />
            <p>
              <SubmitButton variant="quiet">{t('distinctSubmit')}</SubmitButton>
            </p>
          </Form>
        </Disclosure>
      </div>
    </li>
  );
}

function Side({ side }: { side: PairSide }) {
  const { t } = useTranslation('merging');
  const { code } = useLanguage();
  return (
    <div className="min-w-0">
      <h2 className="text-lg font-bold">
        <Link
          to={`/${code}/initiatives/${side.slug}`}
          className="-my-2 inline-block py-2 no-underline hover:underline"
        >
          <LanguageText lang={side.nameLanguage}>{side.name}</LanguageText>
        </Link>
      </h2>
      {side.summary && (
        <LanguageText lang={side.summary.language} as="p" className="measure break-words">
          {side.summary.body}
        </LanguageText>
      )}
      <p className="meta mt-1 break-words">
        {side.places.join(' · ')}
        {side.places.length > 0 && ' · '}
        {t('since')} <DateText value={side.since} />
        {side.website && (
          <>
            {' · '}
            <bdi dir="ltr">{side.website}</bdi>
          </>
        )}
      </p>
    </div>
  );
}
