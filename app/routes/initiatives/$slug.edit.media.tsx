import { randomUUID } from 'node:crypto';
import type { MetaFunction } from '@remix-run/react';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FormPage } from '../../features/account/form-page.tsx';
import { initiativePicture } from '../../features/attachments/attachments.server.ts';
import { PictureDesk } from '../../features/media/picture-desk.tsx';
import {
  changeRecordPictures,
  getRecordPictures,
} from '../../features/media/record-pictures.server.ts';
import { createI18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { pageAction, pageLoader } from '../../lib/page.server.ts';

export const loader = pageLoader({}, async (page) => {
  page.headers.set('X-Robots-Tag', 'noindex');
  const [pictures, { t }] = await Promise.all([getRecordPictures(page), createI18n(page.language)]);
  return {
    pictures,
    slug: page.params['slug'] ?? '',
    once: randomUUID(),
    title: t('media:pictures'),
  };
});

export const action = pageAction((page) => changeRecordPictures(page, initiativePicture(page.db)));
export { pageHeaders as headers } from '../../lib/page-headers.ts';
export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.title ?? '');

export default function RecordPicturesPage() {
  const { pictures, slug, once, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { t } = useTranslation('media');
  const { code } = useLanguage();
  const { name } = pictures;
  return (
    <FormPage
      back={{
        to: `/${code}/initiatives/${slug}`,
        label: name?.text ?? slug,
      }}
      title={title}
      lede={<p>{t('lede')}</p>}
      refused={refused}
    >
      {(errors) => <PictureDesk {...{ pictures, once, errors }} invalid={refused ?? undefined} />}
    </FormPage>
  );
}
