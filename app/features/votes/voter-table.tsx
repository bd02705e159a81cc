import { useTranslation } from '../../i18n/use-translation.ts';
import { LanguageText } from '../../ui/language-text.tsx';
import { PersonText } from '../../ui/person-text.tsx';
import { Table } from '../../ui/table.tsx';
import { PersonName } from '../groups/person-name.tsx';
import type { Vote, Voter } from './vote.ts';

/** Who voted what, in a vote by name. */
export function VoterTable({ vote, voters }: { vote: Vote; voters: readonly Voter[] }) {
  const { t } = useTranslation('votes');
  const rows = voters.map((voter, index) => ({ ...voter, key: String(index) }));
  return (
    <div className="mt-6">
      <Table
        caption={t('byName')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'voter',
            header: t('voter'),
            rowHeader: true,
            render: (voter) => <VoterName voter={voter} isSeat={vote.electorate === 'seat'} />,
          },
          {
            id: 'ballot',
            header: t('ballot'),
            render: (voter) => <BallotText {...{ vote, voter }} />,
          },
        ]}
      />
    </div>
  );
}

/** A person, or an organisation and who voted for it as far as that is told. */
function VoterName({ voter, isSeat }: { voter: Voter; isSeat: boolean }) {
  const { t } = useTranslation('votes');
  if (!isSeat) return <PersonName person={voter.person} />;
  return (
    <>
      {voter.organisation ? <bdi>{voter.organisation.name}</bdi> : t('organisationGone')}
      <span className="meta block font-normal">
        {voter.role && t(`by_${voter.role}`)}
        {voter.person && (
          <>
            {': '}
            <PersonName person={voter.person} />
          </>
        )}
      </span>
    </>
  );
}

function BallotText({ vote, voter }: { vote: Vote; voter: Voter }) {
  const { t } = useTranslation('votes');
  if (voter.stance)
    return (
      <>
        {t(`stance_${voter.stance}`)}
        {voter.reason && <PersonText text={voter.reason} className="meta" />}
      </>
    );
  const names = new Map(vote.options.map(({ position, text }) => [position, text]));
  const List = vote.kind === 'ranked' ? 'ol' : 'ul';
  return (
    <List className={vote.kind === 'ranked' ? 'list-decimal ps-5' : undefined}>
      {voter.choices.map((position) => (
        <li key={position}>
          <LanguageText lang={vote.language} as="bdi">
            {names.get(position)}
          </LanguageText>
        </li>
      ))}
    </List>
  );
}
