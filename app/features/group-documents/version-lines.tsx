import { Form, Link } from '@remix-run/react';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { GroupDocument, VersionLine } from './group-document.ts';
import { documentAddress } from './group-document.ts';
import { VersionFacts } from './version-facts.tsx';

interface VersionLinesProps {
  document: GroupDocument;
  versions: readonly VersionLine[];
}

/** All versions, the newest first, two of which can be chosen to compare. */
export function VersionLines({ document, versions }: VersionLinesProps) {
  const { t } = useTranslation('groupDocuments');
  const { code } = useLanguage();
  const here = documentAddress(code, document.group.slug, document.id);
  const radio = (name: 'from' | 'to', number: number, isChosen: boolean) => (
    <label className="inline-flex min-h-target cursor-pointer items-center gap-2 pe-4">
      <input type="radio" className="tick" {...{ name }} value={number} defaultChecked={isChosen} />
      {t(name)}
      <VisuallyHidden> {t('version', { number })}</VisuallyHidden>
    </label>
  );
  return (
    <Form method="get" action={`${here}/compare`} className="max-w-[54rem]">
      <ol className="border-t border-line" reversed>
        {versions.map((version, index) => (
          <li key={version.number} className="border-b border-line py-3">
            <p>
              <Link to={`${here}?version=${version.number}`} className="-my-2 inline-block py-2">
                <VersionFacts version={version} />
              </Link>
            </p>
            {version.summary && (
              <p className="measure">
                <bdi>{version.summary}</bdi>
              </p>
            )}
            {version.restoredFrom && (
              <p className="meta">{t('restoredFrom', { number: version.restoredFrom })}</p>
            )}
            {document.pinnedVersion === version.number && <p className="meta">{t('pinned')}</p>}
            {versions.length > 1 && (
              <p>
                {radio('from', version.number, index === 1)}
                {radio('to', version.number, index === 0)}
              </p>
            )}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <p className="mt-4">
          <SubmitButton>{t('compare')}</SubmitButton>
        </p>
      )}
    </Form>
  );
}
