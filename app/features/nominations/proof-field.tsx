import { useEffect, useState } from 'react';
import { findProof } from './proof-of-work.ts';

/** Works on the challenge while the page is read, so that sending needs no waiting; empty without scripts. */
export function ProofField({ challenge }: { challenge: string }) {
  const [proof, setProof] = useState('');
  useEffect(() => {
    const search = new AbortController();
    void findProof(challenge, search.signal).then((found) => {
      if (found !== null) setProof(String(found));
    });
    return () => search.abort();
  }, [challenge]);
  return <input type="hidden" name="proof" value={proof} readOnly />;
}
