import { useLanguage } from '../../i18n/use-language.ts';
import { durationIn } from './hours.ts';

/** Hours and minutes as the page's language says them. */
export function DurationText({ minutes }: { minutes: number }) {
  const { locale } = useLanguage();
  return (
    <time dateTime={`PT${Math.floor(minutes / 60)}H${minutes % 60}M`}>
      {durationIn(locale, minutes)}
    </time>
  );
}
