import { useTranslation } from '../../i18n/use-translation.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { controlLook } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { SelectBox } from '../../ui/select-box.tsx';
import { writtenLanguages } from '../nominations/written-languages.ts';
import type { ListingFieldsProps } from './listing-form.tsx';
import { fieldReader } from './listing-form.tsx';
import { languageRows } from './listing-forms.ts';

const levels = [1, 2, 3] as const;

/** In which languages one can talk with who posts, and how well; and whether they want to practise Dutch. */
export function LanguageLevels(props: ListingFieldsProps) {
  const { t } = useTranslation('exchange');
  const { text, isOn, failed } = fieldReader(props);
  return (
    <Fieldset
      legend={t('field_languages')}
      name="languages"
      hint={t('languagesHint')}
      required
      {...failed('languages')}
    >
      <ul className="grid gap-2">
        {languageRows.map((row) => (
          <li key={row} className="grid gap-2 sm:grid-cols-2">
            <label className="grid">
              <span className="sr-only">{t('languageNumber', { number: row + 1 })}</span>
              <SelectBox
                name={`language${row}`}
                defaultValue={text(`language${row}`)}
                className={controlLook}
              >
                <option value="">{t('languageNone')}</option>
                {writtenLanguages.map(({ code, ownName }) => (
                  <option key={code} value={code}>
                    {ownName}
                  </option>
                ))}
              </SelectBox>
            </label>
            <label className="grid">
              <span className="sr-only">{t('levelNumber', { number: row + 1 })}</span>
              <SelectBox
                name={`level${row}`}
                defaultValue={text(`level${row}`) || '2'}
                className={controlLook}
              >
                {levels.map((level) => (
                  <option key={level} value={level}>
                    {t(`level_${level}`)}
                  </option>
                ))}
              </SelectBox>
            </label>
          </li>
        ))}
      </ul>
      <Checkbox
        name="practisesDutch"
        value="1"
        label={t('practisesDutch')}
        defaultChecked={isOn('practisesDutch')}
      />
    </Fieldset>
  );
}
