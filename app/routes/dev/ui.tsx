import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '../../lib/failure.server.ts';
import { Gallery } from '../../ui/gallery.tsx';

/** Every part of the design system in all its states, `?dir=rtl` from right to left; not part of a public site. */
export function loader({ context, request }: LoaderFunctionArgs) {
  if (context.backend.home !== 'embedded') throw notFound();
  return { dir: new URL(request.url).searchParams.get('dir') === 'rtl' ? 'rtl' : 'ltr' } as const;
}

export const meta = () => [{ title: 'UI' }];

// The gallery brings a header, a main part and a footer of its own.
export const handle = { bare: true };

export default function GalleryPage() {
  const { dir } = useLoaderData<typeof loader>();
  return (
    <div dir={dir}>
      <Gallery />
    </div>
  );
}
