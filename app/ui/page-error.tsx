import { useTranslation } from '../i18n/use-translation.ts';
import { ButtonLink } from './button.tsx';
import type { PageHeaderProps } from './page-header.tsx';
import { PageHeader } from './page-header.tsx';

export type ErrorStatus = 403 | 404 | 429 | 500 | 503;

/** The page that a status is told by; unknown ones are told as 404 (asked wrongly) or 500. */
export function errorStatusOf(status: number): ErrorStatus {
  if (status === 401) return 403;
  const known = [403, 404, 429, 500, 503] as const;
  return known.find((one) => one === status) ?? (status >= 400 && status < 500 ? 404 : 500);
}

export interface PageErrorProps extends Pick<PageHeaderProps, 'titleAs'> {
  status: ErrorStatus;
  /** The number that the log has too. */
  requestId?: string;
  /** The language's home page. */
  homeTo: string;
  /** The way on that fits best: the directory for 404, sign-in for 403, the same page for the others. */
  on?: { to: string; label: string };
}

/** A whole page for when something is wrong: what, why, and the way on. */
export function PageError({ status, requestId, homeTo, on, titleAs }: PageErrorProps) {
  const { t } = useTranslation('common');
  return (
    <PageHeader
      title={t(`error${status}Title`)}
      {...(titleAs && { titleAs })}
      lede={<p className="text-ink">{t(`error${status}Text`)}</p>}
      action={
        <>
          {on && (
            <ButtonLink to={on.to} variant="main" reload>
              {on.label}
            </ButtonLink>
          )}
          <ButtonLink to={homeTo} reload>
            {t('goHome')}
          </ButtonLink>
        </>
      }
    >
      <p className="meta mt-6">
        {t('errorCode', { status })}
        {requestId && ` · ${t('errorRequest', { id: requestId })}`}
      </p>
    </PageHeader>
  );
}
