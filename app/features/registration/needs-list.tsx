import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { NeedState, StatedNeed } from './need.ts';
import { languageNameOf } from './need.ts';

const tones = { stated: 'plain', booked: 'ok', not_possible: 'late' } as const;

/** What became of a need, in words. */
export function NeedTag({ state }: { state: NeedState }) {
  const { t } = useTranslation('registration');
  return <Tag tone={tones[state]}>{t(`state_need_${state}`)}</Tag>;
}

/** A need in words: the language, the children, the diets, and what was written. */
export function NeedText({ need }: { need: StatedNeed }) {
  const { t } = useTranslation('registration');
  const { locale } = useLanguage();
  const parts = [
    need.language && <bdi key="language">{languageNameOf(need.language, locale)}</bdi>,
    need.level && t(`level_${need.level}`),
    need.number && t('children', { count: need.number }),
    need.ages.length > 0 && t('ages', { ages: need.ages.join(', ') }),
    ...need.choices.map((choice) => t(`diet_${choice}`)),
    need.text && <bdi key="text">{need.text}</bdi>,
  ].filter((part) => part !== null && part !== false && part !== 0);
  return parts.map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      {part}
    </span>
  ));
}

/** What somebody asked, and what became of each. */
export function NeedsList({ needs }: { needs: readonly StatedNeed[] }) {
  const { t } = useTranslation('registration');
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="needs" className="my-8">
      <h2 id="needs" className="mb-2">
        {t('yourNeeds')}
      </h2>
      <DefinitionList
        items={needs.map((need) => ({
          id: String(need.id),
          term: t(`need_${need.kind}_name`),
          detail: (
            <>
              <NeedText need={need} /> <NeedTag state={need.state} />{' '}
              {need.isLate && need.state === 'stated' && <Tag tone="late">{t('late')}</Tag>}
            </>
          ),
        }))}
      />
      <p className="meta mt-2">{t('needsPrivacy')}</p>
    </section>
  );
}
