import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LanguageText } from '../../ui/language-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SelectBox } from '../../ui/select-box.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { FollowLevel, Following } from './following.ts';
import { followLevels } from './following.ts';

/** The level of everything that has none of its own. */
export function GeneralLevel({ level, error }: { level: FollowLevel; error: string | undefined }) {
  const { t } = useTranslation('following');
  return (
    <Form method="post" noValidate className="grid gap-3">
      <RadioGroup
        name="level"
        label={t('general')}
        defaultValue={level}
        options={followLevels.map((value) => ({
          value,
          label: t(`level_${value}`),
          hint: t(`hint_${value}`),
        }))}
        {...(error ? { error } : {})}
      />
      <p>
        <SubmitButton variant="quiet" name="intent" value="general">
          {t('keep')}
        </SubmitButton>
      </p>
    </Form>
  );
}

interface LevelRowProps {
  name: string;
  level: FollowLevel | null;
  /** What the first, empty choice means here. */
  none: string;
  /** Names the control for who does not see the line it stands in. */
  label: string;
  children: ReactNode;
}

function LevelRow({ name, level, none, label, children }: LevelRowProps) {
  const { t } = useTranslation('following');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-56">{children}</div>
      <div className="w-full sm:w-60">
        <SelectBox name={name} defaultValue={level ?? ''} aria-label={label}>
          <option value="">{none}</option>
          {followLevels.map((value) => (
            <option key={value} value={value}>
              {t(`level_${value}`)}
            </option>
          ))}
        </SelectBox>
      </div>
    </li>
  );
}

/** All groups and topics that one follows, each with its level, in one form. */
export function FollowedList({ following }: { following: Following }) {
  const { t } = useTranslation('following');
  const { code } = useLanguage();
  const { groups, topics } = following;
  if (groups.length + topics.length === 0) {
    return <EmptyState title={t('followNothing')}>{t('followNothingText')}</EmptyState>;
  }
  return (
    <Form method="post" className="grid gap-4">
      <ul className="border-t border-line">
        {groups.map(({ slug, name, isMember, level }) => (
          <LevelRow
            key={slug}
            name={`group:${slug}`}
            level={level}
            none={isMember ? t('asEverything') : t('notFollowed')}
            label={t('levelOf', { name })}
          >
            <Link
              to={`/${code}/groups/${slug}`}
              className="inline-flex min-h-target items-center font-bold"
            >
              {name}
            </Link>
          </LevelRow>
        ))}
        {topics.map(({ id, title, language, group, level, isChosen }) => (
          <LevelRow
            key={id}
            name={`topic:${id}`}
            level={level}
            none={t('asGroup')}
            label={t('levelOf', { name: title })}
          >
            <Link
              to={`/${code}/groups/${group.slug}/topics/${id}`}
              className="inline-flex min-h-target items-center"
            >
              <LanguageText lang={language}>{title}</LanguageText>
            </Link>
            <p className="meta">
              {group.name}
              {!isChosen && <> · {t('byWriting')}</>}
            </p>
          </LevelRow>
        ))}
      </ul>
      <p>
        <SubmitButton variant="quiet" name="intent" value="follows">
          {t('keep')}
        </SubmitButton>
      </p>
    </Form>
  );
}
