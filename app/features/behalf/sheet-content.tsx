import { Form } from '@remix-run/react';
import { languages } from '../../i18n/locales.ts';
import type { LanguageCode } from '../../i18n/locales.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { DateText } from '../../ui/date-text.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import type { Beneficiary, Pattern } from './behalf.ts';
import { behalfAddress, printedCode } from './behalf.ts';

/** A sheet to print, with the words of its reader's language. */
export interface PrintedSheet {
  code: string;
  until: string;
  language: LanguageCode;
  dir: 'ltr' | 'rtl';
  page: string;
  pattern: Pattern;
  words: Record<'title' | 'text' | 'scan' | 'type' | 'code' | 'once' | 'care', string>;
}

/** The sheet itself: neutral words, a pattern to scan, a code to type; nothing of whom it is about. */
function Paper({ sheet }: { sheet: PrintedSheet }) {
  const { code, language, dir, pattern, words } = sheet;
  return (
    <article
      lang={language}
      dir={dir}
      className="alone-on-paper measure my-6 border border-line p-6 print:border-0 print:p-0"
    >
      <h2>{words.title}</h2>
      <p className="mt-2">{words.text}</p>
      <p className="mt-4 font-bold">{words.scan}</p>
      {/* Scanners want dark on light, in every scheme. */}
      <svg
        role="img"
        aria-label={words.scan}
        viewBox={`0 0 ${pattern.size} ${pattern.size}`}
        shapeRendering="crispEdges"
        className="door-code my-2 size-60 max-w-full"
      >
        <rect width={pattern.size} height={pattern.size} />
        <path d={pattern.path} />
      </svg>
      <p className="mt-4 font-bold">{words.type}</p>
      <p>
        <bdi dir="ltr" className="break-all">
          {sheet.page}
        </bdi>
      </p>
      <p className="mt-2">{words.code}</p>
      <p>
        <bdi dir="ltr" className="num text-2xl font-bold">
          {printedCode(code)}
        </bdi>
      </p>
      <p className="mt-4">{words.once}</p>
      <p className="mt-1">{words.care}</p>
    </article>
  );
}

/** Makes a sheet in a language, and shows the one that was just made. */
export function SheetContent({
  about,
  sheet,
  title,
}: {
  about: Beneficiary;
  sheet: PrintedSheet | undefined;
  title: string;
}) {
  const { t } = useTranslation('behalf');
  const { code } = useLanguage();
  const language = Object.hasOwn(languages, about.consent.language) ? about.consent.language : code;
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          back={{ to: behalfAddress(code, about.id), label: about.codeName }}
          title={title}
          lede={<p>{t(sheet ? 'printText' : 'sheetLede')}</p>}
        />
      </div>
      {sheet ? (
        <>
          <p className="measure meta print:hidden">
            {t('sheetUntil')} <DateText value={sheet.until} />
          </p>
          <Paper sheet={sheet} />
        </>
      ) : (
        <Form method="post" className="grid gap-5">
          <RadioGroup
            name="language"
            label={t('sheetLanguage')}
            hint={t('sheetLanguageHint')}
            options={Object.values(languages).map((one) => ({
              value: one.code,
              label: one.ownName,
              lang: one.code,
            }))}
            defaultValue={language}
          />
          {about.handover && <p className="measure">{t('sheetReplaces')}</p>}
          <p>
            <SubmitButton>{t('makeSheet')}</SubmitButton>
          </p>
        </Form>
      )}
    </>
  );
}
