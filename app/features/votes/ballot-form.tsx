import { Form, Link } from '@remix-run/react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { Fieldset } from '../../ui/fieldset.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { CheckboxGroup, RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { Vote, VotePage, Voice } from './vote.ts';
import { stances, voteAddress } from './vote.ts';

interface BallotFormProps {
  vote: Vote;
  voice: Voice;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** The ballot of one voice: what was voted by name stands in it and can be changed. */
export function BallotForm({ vote, voice, invalid, errors }: BallotFormProps) {
  const { t } = useTranslation('votes');
  const isNamed = vote.secrecy === 'named';
  return (
    <Form method="post" noValidate className="grid gap-4">
      <input type="hidden" name="seat" value={voice.seat?.id ?? ''} />
      <BallotFields {...{ vote, voice, invalid, errors }} />
      <p className="measure">{t(isNamed ? `beforeNamed_${vote.electorate}` : 'beforeAnonymous')}</p>
      <p>
        <SubmitButton name="intent" value="cast">
          {t(voice.isMine && isNamed ? 'castAgain' : 'cast')}
        </SubmitButton>
      </p>
    </Form>
  );
}

function BallotFields({ vote, voice, invalid, errors }: BallotFormProps) {
  const { t } = useTranslation('votes');
  const error = errors['choices'] ? { error: errors['choices'] } : {};
  const chosen = invalid?.typed['choices'] ?? (voice.ballot?.choices ?? []).map(String);
  const options = vote.options.map(({ position, text }) => ({
    value: String(position),
    label: text,
    lang: vote.language,
  }));
  switch (vote.kind) {
    case 'straw':
      return (
        <CheckboxGroup
          name="choices"
          label={t('yourChoices')}
          options={options}
          defaultValues={chosen}
          {...error}
        />
      );
    case 'choice':
      return (
        <RadioGroup
          name="choices"
          label={t('yourChoice')}
          options={options}
          required
          defaultValue={chosen[0] ?? ''}
          {...error}
        />
      );
    case 'ranked':
      return <RankFields {...{ vote, voice, invalid, errors }} />;
    case 'consent':
      return <StanceFields {...{ vote, voice, invalid, errors }} />;
  }
}

/** A place for each option, by a list of numbers: no dragging. */
function RankFields({ vote, voice, invalid, errors }: BallotFormProps) {
  const { t } = useTranslation('votes');
  const places = vote.options.map((_, index) => String(index + 1));
  return (
    <Fieldset
      name="choices"
      legend={t('yourOrder')}
      hint={t('yourOrderHint')}
      {...(errors['choices'] ? { error: errors['choices'] } : {})}
    >
      <div className="grid gap-3">
        {vote.options.map(({ position, text }) => {
          const name = `rank-${position}`;
          const place = (voice.ballot?.choices.indexOf(position) ?? -1) + 1;
          return (
            <Select
              key={position}
              name={name}
              label={
                <LanguageText lang={vote.language} as="bdi">
                  {text}
                </LanguageText>
              }
              empty={t('noPlace')}
              options={places.map((value) => ({ value, label: t('place', { place: value }) }))}
              defaultValue={typedValue(invalid, name, place > 0 ? String(place) : '')}
              {...(errors[name] ? { error: errors[name] } : {})}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}

function StanceFields({ voice, invalid, errors }: BallotFormProps) {
  const { t } = useTranslation('votes');
  return (
    <>
      <RadioGroup
        name="stance"
        label={t('yourStance')}
        required
        options={stances.map((stance) => ({
          value: stance,
          label: t(`stance_${stance}`),
          hint: t(`stanceHint_${stance}`),
        }))}
        defaultValue={typedValue(invalid, 'stance', voice.ballot?.stance ?? '')}
        {...(errors['stance'] ? { error: errors['stance'] } : {})}
      />
      <TextArea
        name="reason"
        label={t('stanceReason')}
        hint={t('stanceReasonHint')}
        rows={3}
        maxLength={2000}
        defaultValue={typedValue(invalid, 'reason', voice.ballot?.reason ?? '')}
        {...(errors['reason'] ? { error: errors['reason'] } : {})}
      />
    </>
  );
}

/** For whom one votes, where that is more than one voice, and what has become of each. */
export function VoiceLines({ page, chosen }: { page: VotePage; chosen: Voice }) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const { vote, topic, me } = page;
  if (me.voices.length < 2) return null;
  const here = voteAddress(code, topic.group.slug, vote.id);
  return (
    <ul className="mb-4 border-t border-line [&_li]:border-b [&_li]:border-line [&_li]:py-2">
      {me.voices.map((voice) => (
        <li key={voice.seat?.id ?? 0} className="flex flex-wrap gap-x-3">
          {voice === chosen ? (
            <strong>
              <bdi>{voice.seat?.organisation.name}</bdi>
            </strong>
          ) : (
            <Link to={`${here}?seat=${voice.seat?.id ?? ''}#ballot`}>
              <bdi>{voice.seat?.organisation.name}</bdi>
            </Link>
          )}
          <span className="meta">{t(voice.hasVoted ? 'voiceVoted' : 'voiceSilent')}</span>
        </li>
      ))}
    </ul>
  );
}

/** What has become of one's voice. */
export function VoiceState({ vote, voice }: { vote: Vote; voice: Voice }) {
  const { t } = useTranslation('votes');
  if (voice.replacedMine) return <p className="measure mb-3">{t('voiceReplaced')}</p>;
  if (!voice.hasVoted) return null;
  const isNamed = vote.secrecy === 'named';
  if (voice.isMine)
    return <p className="measure mb-3">{t(isNamed ? 'voiceMine' : 'voiceMineForGood')}</p>;
  if (voice.votedAs === 'deputy' && voice.mayVote)
    return <p className="measure mb-3">{t('voiceByDeputy')}</p>;
  return <p className="measure mb-3">{t('voiceByOther')}</p>;
}
