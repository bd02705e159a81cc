import { useTranslation } from '../../i18n/use-translation.ts';

const rules = ['Public', 'Tell', 'Data', 'Money', 'Favour', 'Minor', 'Stop', 'Pace'] as const;
const promises = ['Block', 'Report', 'Read', 'Place'] as const;

/** What keeps people safe, in short sentences; and what the forum does for it. */
export function SafetyRules() {
  const { t } = useTranslation('safeguards');
  return (
    <div className="measure grid gap-8">
      <section aria-labelledby="yours">
        <h2 id="yours" className="mb-3">
          {t('rulesYours')}
        </h2>
        <ol className="grid list-decimal gap-3 ps-6">
          {rules.map((rule) => (
            <li key={rule}>
              <strong>{t(`rule${rule}`)}</strong> {t(`rule${rule}Text`)}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="ours">
        <h2 id="ours" className="mb-3">
          {t('rulesOurs')}
        </h2>
        <ul className="grid list-disc gap-3 ps-6">
          {promises.map((promise) => (
            <li key={promise}>{t(`promise${promise}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="leaving">
        <h2 id="leaving" className="mb-3">
          {t('leavingTitle')}
        </h2>
        <p>{t('leavingText')}</p>
      </section>
    </div>
  );
}
