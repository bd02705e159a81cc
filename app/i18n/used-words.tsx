import { useState } from 'react';
import { usePageWords } from './use-translation.ts';

const id = 'used-words';

/** Names, after all that the server rendered, the namespaces that it took words from. */
export function UsedWords() {
  const { used } = usePageWords();
  const [names] = useState(() => JSON.stringify([...used]));
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
