import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { editSection } from '../../features/records/record-actions.server.ts';
import { EditSection } from '../../features/records/edit-section.tsx';
import { editStart } from '../../features/records/record-start.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  await page.requireViewer();
  return editStart(page);
});
export const action = pageAction(editSection);
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function EditSectionPage() {
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  return <EditSection start={start} answer={answer} />;
}
