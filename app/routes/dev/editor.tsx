import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { readDocument } from '../../features/documents/document.ts';
import { DocumentField } from '../../features/documents/document-field.tsx';
import { documentFromMarkdown } from '../../features/documents/document.server.ts';
import { notFound } from '../../lib/failure.server.ts';
import { readPosted } from '../../lib/form.server.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

/**
 * The editor, and what it sends; not part of a public site. `?text=` begins with that Markdown, with `&stored` as a
 * stored text; `?error` is refused.
 */
export const loader = pageLoader({}, async ({ context, url }) => {
  if (context.backend.home !== 'embedded') throw notFound();
  const markdown = (url.searchParams.get('text') ?? '').slice(0, 4000);
  return {
    markdown,
    document: url.searchParams.has('stored') ? documentFromMarkdown(markdown) : null,
    group: (url.searchParams.get('group') ?? '').slice(0, 120),
    isRefused: url.searchParams.has('error'),
  };
});

export const action = pageAction(async ({ context, request }) => {
  if (context.backend.home !== 'embedded') throw notFound();
  const posted = await readPosted(request);
  const json = posted.get('textDocument');
  return { markdown: posted.get('text'), read: json === null ? null : readDocument(json) };
});

export const meta = () => [{ title: 'Editor' }];

export default function EditorSpecimen() {
  const { markdown, document, group, isRefused } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <>
      <PageHeader title="Editor" />
      <Form method="post" data-draft="?" className="grid gap-4">
        <DocumentField
          name="text"
          label="Tekst"
          hint="Schrijf wat je wilt zeggen."
          error={isRefused ? 'Schrijf eerst iets.' : undefined}
          defaultMarkdown={markdown}
          defaultDocument={document}
          group={group}
          required
        />
        <div>
          <SubmitButton>Versturen</SubmitButton>
        </div>
      </Form>
      {sent && (
        <pre dir="ltr" className="my-6 text-sm break-all whitespace-pre-wrap">
          {JSON.stringify(sent, null, 1)}
        </pre>
      )}
    </>
  );
}
