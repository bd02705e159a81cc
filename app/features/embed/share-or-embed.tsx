import { useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import type { Filters } from '../initiatives/filters.ts';
import type { Camera } from '../map/map-engine.ts';
import { directoryPath, embedPath, embedSizes, frameCode } from './embed-address.ts';

export interface ShareOrEmbedProps {
  siteUrl: string;
  title: string;
  filters: Filters;
  /** Where the map was left. */
  camera: Camera | null;
}

/** Pass this list on, or show it in a page of one's own: with its filters and in this language. */
export function ShareOrEmbed({ siteUrl, title, filters, camera }: ShareOrEmbedProps) {
  const { t } = useTranslation('embed');
  const { code } = useLanguage();
  const address = siteUrl + directoryPath(code, filters, camera);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <Disclosure summary={t('shareOrEmbed')} className="mt-2 print:hidden">
      <Copied label={t('address')} text={address} />
      <p>
        <a href={mail} className="inline-flex min-h-target items-center">
          {t('mail')}
        </a>
      </p>
      <p className="measure mt-4">{t('embedHint')}</p>
      {(['list', 'map'] as const).map((part) => {
        const src = siteUrl + embedPath(code, part, filters, camera);
        const { height } = embedSizes[part];
        return (
          <div key={part} className="mt-3">
            <Copied
              label={t(`code_${part}`)}
              text={frameCode({ src, title, width: '100%', height })}
            />
            <p>
              <a href={src} className="inline-flex min-h-target items-center">
                {t(`preview_${part}`)}
              </a>
            </p>
          </div>
        );
      })}
    </Disclosure>
  );
}

/** A text to take along: one tap selects it all; where scripts run, a button copies it. */
function Copied({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation('embed');
  const [copied, setCopied] = useState<string | null>(null);
  const canCopy = useHydrated() && 'clipboard' in navigator;
  return (
    <div>
      <p className="font-bold">{label}</p>
      <code
        dir="ltr"
        className="my-1 block border border-line bg-surface p-2 text-sm wrap-anywhere select-all"
      >
        {text}
      </code>
      {canCopy && (
        <Button
          type="button"
          variant="quiet"
          icon={copied === text ? 'check' : undefined}
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => setCopied(text),
              () => setCopied(null),
            );
          }}
        >
          {copied === text ? t('copied') : t('copy')}
        </Button>
      )}
    </div>
  );
}
