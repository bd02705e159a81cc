import { Form, useSubmit } from '@remix-run/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Button } from '../../ui/button.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useHydrated } from '../../ui/use-hydrated.ts';
import type { ScanOutcome } from './check-in.ts';

const looks = {
  here: { tone: 'border-ok text-ok', icon: 'check' },
  already: { tone: 'border-harbour text-harbour', icon: 'clock' },
  waiting: { tone: 'border-late text-late', icon: 'warning' },
  cancelled: { tone: 'border-late text-late', icon: 'warning' },
  unknown: { tone: 'border-late text-late', icon: 'warning' },
} as const;

/** What the last code came to, large enough to be read at arm's length. */
export function ScanResult({ seen, zone }: { seen: ScanOutcome | null; zone: string }) {
  const { t } = useTranslation('registration');
  return (
    <div role="status" className="my-4">
      {seen && (
        <div className={`border-s-[3px] ps-4 ${looks[seen.outcome].tone}`}>
          <p className="flex gap-2 text-xl font-bold">
            <Icon name={looks[seen.outcome].icon} className="mt-[0.2em]" />
            <span>{seen.name ? <bdi>{seen.name}</bdi> : t(`scan_${seen.outcome}`)}</span>
          </p>
          {seen.name && <p>{t(`scan_${seen.outcome}`)}</p>}
          {seen.cameAt && (
            <p className="meta">
              {t('cameAt')} <DateText value={seen.cameAt} form="time" timeZone={zone} />
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** For codes that no camera reads: they are typed. */
export function CodeForm({ error }: { error: string | undefined }) {
  const { t } = useTranslation('registration');
  return (
    <Form method="post" noValidate className="grid gap-4">
      <TextInput
        name="code"
        label={t('field_code')}
        hint={t('codeHint')}
        width="half"
        dir="ltr"
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        required
        {...(error ? { error } : {})}
      />
      <p>
        <SubmitButton variant="quiet">{t('codeCheck')}</SubmitButton>
      </p>
    </Form>
  );
}

type CameraState = 'off' | 'on' | 'denied' | 'missing';

/** Whether somebody, or their browser, said no; otherwise there is nothing that can look. */
function isDenied(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'NotAllowedError';
}

/** The camera, where there is one and somebody lets it look; each code that it sees is sent once. */
export function ScanCamera() {
  const { t } = useTranslation('registration');
  const canRun = useHydrated();
  const submit = useSubmit();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('off');
  const found = useCallback(
    (code: string) => void submit({ code }, { method: 'post', preventScrollReset: true }),
    [submit],
  );
  useEffect(() => {
    if (state !== 'on' || !video.current) return undefined;
    const end = new AbortController();
    void import('./watch-camera.ts')
      .then(({ watchCamera }) => watchCamera(video.current!, end.signal, found))
      .catch((failure: unknown) => setState(isDenied(failure) ? 'denied' : 'missing'));
    return () => end.abort();
  }, [state, found]);
  if (!canRun) return null;
  return (
    <div className="my-4">
      {state === 'on' ? (
        <>
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- what the camera sees has no sound */}
          <video
            ref={video}
            playsInline
            muted
            className="aspect-square w-full max-w-md bg-ink object-cover"
          />
          <p className="mt-2">
            <Button type="button" variant="quiet" onClick={() => setState('off')}>
              {t('cameraOff')}
            </Button>
          </p>
        </>
      ) : (
        <p>
          <Button type="button" variant="main" onClick={() => setState('on')}>
            {t('cameraOn')}
          </Button>
        </p>
      )}
      <p role="status" className="measure mt-2 font-bold text-late">
        {state === 'denied' && t('cameraDenied')}
        {state === 'missing' && t('cameraMissing')}
      </p>
    </div>
  );
}
