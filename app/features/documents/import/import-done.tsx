import { Link } from '@remix-run/react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { PageHeader } from '../../../ui/page-header.tsx';

interface ImportDoneProps {
  back: { to: string; label: string };
  made: { address: string; title: string; pictures: number };
}

/** The document is there; what did not come along is said before one reads it. */
export function ImportDone({ back, made }: ImportDoneProps) {
  const { t } = useTranslation('documentFiles');
  return (
    <>
      <PageHeader
        title={t('doneTitle')}
        back={back}
        lede={<p>{t('donePictures', { count: made.pictures })}</p>}
      />
      <p>
        <Link to={made.address}>
          {t('doneOpen')}: <bdi>{made.title}</bdi>
        </Link>
      </p>
    </>
  );
}
