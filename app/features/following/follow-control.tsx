import { Form } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { FollowState } from './following.ts';
import { followLevels } from './following.ts';

interface FollowControlProps {
  follow: FollowState;
  /** What is followed: a group by its slug, or a topic by its id and the slug of its group. */
  place: { group: string; topic?: number };
  className?: string;
}

/** How loudly I follow this group or topic: the level now, and all four to choose from. */
export function FollowControl({ follow, place, className }: FollowControlProps) {
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  const scope = place.topic === undefined ? 'group' : 'topic';
  const { chosen, above } = follow;
  const now = chosen ?? above;
  return (
    <Disclosure
      className={className ?? ''}
      summary={t(now ? 'youFollow' : `follow_${scope}`)}
      note={now && t(`level_${now}`)}
    >
      <Form method="post" action={`/${code}/follow`} className="grid gap-2">
        <input type="hidden" name="scope" value={scope} />
        <input type="hidden" name="id" value={place.topic ?? place.group} />
        {scope === 'topic' && <input type="hidden" name="group" value={place.group} />}
        <RadioGroup
          name="level"
          id="follow-level"
          label={t(`followQuestion_${scope}`)}
          defaultValue={chosen ?? ''}
          options={[
            {
              value: '',
              label: above ? t(`as_${scope}`, { level: t(`level_${above}`) }) : t('notFollowed'),
            },
            ...followLevels.map((level) => ({
              value: level,
              label: t(`level_${level}`),
              hint: t(`hint_${level}`),
            })),
          ]}
        />
        <p>
          <SubmitButton variant="quiet">{t('keep')}</SubmitButton>
        </p>
      </Form>
    </Disclosure>
  );
}
