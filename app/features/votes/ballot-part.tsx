import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { typedValue } from '../../lib/form.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { BallotForm, VoiceLines, VoiceState } from './ballot-form.tsx';
import type { VotePage } from './vote.ts';
import { chosenVoice, voteAddress } from './vote.ts';

interface BallotPartProps {
  page: VotePage;
  isSignedIn: boolean;
  /** The seat asked for in the address. */
  seat: string | null;
  invalid: InvalidForm | undefined;
  errors: Record<string, string | undefined>;
}

/** Where one votes, what has become of it, or why one does not vote here. */
export function BallotPart({ page, isSignedIn, seat, invalid, errors }: BallotPartProps) {
  const { t } = useTranslation('votes');
  const { code } = useLanguage();
  const { vote, topic, me } = page;
  if (vote.state !== 'open') return null;
  const refused = invalid && typedValue(invalid, 'intent') === 'cast' ? invalid : undefined;
  const voice = chosenVoice(me.voices, refused ? typedValue(refused, 'seat') : seat);
  const here = voteAddress(code, topic.group.slug, vote.id);
  return (
    <section aria-labelledby="ballot" className="mb-10">
      <h2 id="ballot" className="mb-2">
        {t('yourBallot')}
      </h2>
      {voice ? (
        <>
          <VoiceLines page={page} chosen={voice} />
          {voice.seat && (
            <p className="mb-3">
              {t(`votingAs_${voice.seat.role}`)} <bdi>{voice.seat.organisation.name}</bdi>
            </p>
          )}
          <VoiceState vote={vote} voice={voice} />
          {voice.mayVote && (
            <BallotForm
              key={voice.seat?.id ?? 0}
              vote={vote}
              voice={voice}
              invalid={refused}
              errors={errors}
            />
          )}
        </>
      ) : isSignedIn ? (
        <p className="measure">{t(`noVoice_${vote.electorate}`)}</p>
      ) : (
        <p>
          <ButtonLink to={`/${code}/sign-in?to=${encodeURIComponent(here)}`} variant="main">
            {t('signInToVote')}
          </ButtonLink>
        </p>
      )}
      {!page.result && <p className="measure meta mt-4">{t('hiddenUntilClosed')}</p>}
    </section>
  );
}
