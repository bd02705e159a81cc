import { useTranslation } from '../../i18n/use-translation.ts';
import { useFetcher } from '@remix-run/react';
import { Button } from '../../ui/button.tsx';

/** Marks the posts of this page as read; with scripts that happens by itself while reading. */
export function ReadForm({ from, to }: { from: number; to: number }) {
  const { t } = useTranslation('topics');
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" className="mt-4 print:hidden">
      <input type="hidden" name="intent" value="read" />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="to" value={to} />
      <Button variant="quiet" icon="check" pending={fetcher.state !== 'idle'}>
        {t('readUpToHere')}
      </Button>
    </fetcher.Form>
  );
}
