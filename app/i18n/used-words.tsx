import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const id = 'used-words';

/** Names, after all that the server rendered, the namespaces that it took words from. */
export function UsedWords() {
  const { i18n } = useTranslation();
  const [names] = useState(() => JSON.stringify(i18n.reportNamespaces?.getUsedNamespaces() ?? []));
  return (
    <script
      type="application/json"
      id={id}
      suppressHydrationWarning
      // Names of our own files; nothing that a person typed.
      dangerouslySetInnerHTML={{ __html: names }}
    />
  );
}

/** The namespaces that the shown page was rendered with. */
export function readUsedWords(): string[] {
  return JSON.parse(document.getElementById(id)?.textContent ?? '["common"]') as string[];
}
