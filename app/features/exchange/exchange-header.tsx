import { useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Frame } from '../../lib/viewer.ts';
import { coordinates, readsModeration } from '../../lib/viewer.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { exchangeAddress } from './listing.ts';

/** The parts of the exchange, as its tabs name them. */
export type ExchangePart =
  | 'overview'
  | 'mine'
  | 'behalf'
  | 'conversations'
  | 'searches'
  | 'coordinator'
  | 'pairing'
  | 'review';

/** Begin of the pages of the exchange: title, main action, and its parts for who is signed in. */
export function ExchangeHeader({
  current,
  title,
  lede,
  action,
}: {
  current: ExchangePart;
  title?: ReactNode;
  lede?: ReactNode;
  action?: ReactNode;
}) {
  const { t } = useTranslation('exchange');
  const { code } = useLanguage();
  const viewer = useRouteLoaderData<Frame>('root')?.viewer;
  const parts: ExchangePart[] = viewer
    ? [
        'overview',
        'mine',
        ...(viewer.roles.includes('case_worker') ? (['behalf'] as const) : []),
        'conversations',
        'searches',
        ...(coordinates(viewer.roles) ? (['coordinator'] as const) : []),
        ...(viewer.roles.includes('coordinator') || current === 'pairing'
          ? (['pairing'] as const)
          : []),
        ...(readsModeration(viewer.roles) ? (['review'] as const) : []),
      ]
    : [];
  return (
    <>
      <PageHeader title={title ?? t('title')} lede={lede} action={action} />
      {parts.length > 0 && (
        <Tabs
          label={t('title')}
          tabs={parts.map((part) => ({
            to: part === 'overview' ? exchangeAddress(code) : exchangeAddress(code, part),
            label: t(`part_${part}`),
            current: part === current,
          }))}
        />
      )}
    </>
  );
}
