import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { InvalidForm } from '../../lib/form.ts';
import { errorText, typedValue } from '../../lib/form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { Bridge, Conversation, Participant } from './conversation.ts';
import { stepsIn } from './conversation.ts';

/** One button about one bridge. */
function BridgeButton({
  person,
  intent,
  label,
}: {
  person: string;
  intent: string;
  label: string;
}) {
  return (
    <Form method="post" className="inline-block">
      <input type="hidden" name="person" value={person} />
      <SubmitButton variant="quiet" name="intent" value={intent}>
        {label}
      </SubmitButton>
    </Form>
  );
}

function BridgeLine({ bridge, conversation }: { bridge: Participant; conversation: Conversation }) {
  const { t } = useTranslation('conversations');
  const { role, closedAt } = conversation;
  const agreed = role === 'seeker' ? bridge.seekerAgreed : bridge.giverAgreed;
  const isSide = role === 'seeker' || role === 'giver';
  const both = bridge.seekerAgreed && bridge.giverAgreed;
  const standing = bridge.hasJoined
    ? 'joined'
    : both
      ? 'agreed'
      : isSide && !agreed
        ? 'asked'
        : 'waits';
  return (
    <li className="border-b border-line py-3">
      <p>
        <strong>{bridge.isMe ? t('you') : <bdi>{bridge.name ?? t('nameless')}</bdi>}</strong> —{' '}
        {t(`bridge_${standing}`)}
      </p>
      {closedAt === null && (isSide || bridge.isMe) && (
        <p className="mt-2 flex flex-wrap gap-3">
          {isSide && !agreed && (
            <BridgeButton person={bridge.id} intent="accept" label={t('bridgeAccept')} />
          )}
          {bridge.isMe && both && !bridge.hasJoined && (
            <BridgeButton person={bridge.id} intent="accept" label={t('bridgeJoin')} />
          )}
          <BridgeButton
            person={bridge.id}
            intent="end"
            label={t(bridge.isMe ? 'bridgeLeave' : 'bridgeEnd')}
          />
        </p>
      )}
    </li>
  );
}

function InviteForm({
  bridges,
  invalid,
}: {
  bridges: readonly Bridge[];
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const { code } = useLanguage();
  const names = new Intl.DisplayNames([code], { type: 'language' });
  const error = errorText(t, invalid?.errors['bridge']);
  return (
    <Disclosure summary={t('bridgeInvite')} open={Boolean(error)}>
      <p className="mb-3">{t('bridgeInviteText')}</p>
      <Form method="post" noValidate className="grid gap-4">
        {bridges.length > 0 && (
          <Select
            name="bridge"
            label={t('bridgeName')}
            options={bridges.map(({ id, name, languages }) => ({
              value: id,
              label: `${name ?? ''} (${languages.map((language) => names.of(language)).join(', ')})`,
            }))}
            defaultValue={typedValue(invalid, 'bridge')}
            {...(error ? { error } : {})}
          />
        )}
        <TextInput
          name="mail"
          type="email"
          label={t(bridges.length > 0 ? 'bridgeMailElse' : 'bridgeMail')}
          autoComplete="off"
          defaultValue={typedValue(invalid, 'mail')}
          {...(error && bridges.length === 0 ? { error } : {})}
        />
        <p>
          <SubmitButton variant="quiet" name="intent" value="invite">
            {t('bridgeSubmit')}
          </SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Who helps the two to understand each other, and inviting somebody. */
export function BridgePart({
  conversation,
  invalid,
}: {
  conversation: Conversation;
  invalid: InvalidForm | undefined;
}) {
  const { t } = useTranslation('conversations');
  const helpers = conversation.people.filter(({ part }) => part === 'bridge');
  const { bridges } = conversation;
  const mayInvite = stepsIn(conversation).mayInvite && bridges;
  if (helpers.length === 0 && !mayInvite) return null;
  return (
    <section aria-labelledby="bridge">
      <h2 id="bridge" className="mb-2">
        {t('bridgeTitle')}
      </h2>
      {helpers.length > 0 && (
        <ul className="mb-2 border-t border-line">
          {helpers.map((bridge) => (
            <BridgeLine key={bridge.id} bridge={bridge} conversation={conversation} />
          ))}
        </ul>
      )}
      {mayInvite && <InviteForm bridges={bridges} invalid={invalid} />}
    </section>
  );
}
