/** Leading zero bits that a proof must have; private.proves_work asks for the same. */
export const proofBits = 15;

// Round constants of SHA-256 (FIPS 180-4): cube roots of the first 64 primes.
const constants = primes(64).map((prime) => Math.floor(Math.cbrt(prime) * 2 ** 32) | 0);
const start = primes(8).map((prime) => Math.floor(Math.sqrt(prime) * 2 ** 32) | 0);

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}

const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
const schedule = new Int32Array(64);

/**
 * The first 32 bits of SHA-256 of a short ASCII text (at most 55 characters), as an unsigned number.
 * Written out because crypto.subtle answers later, one promise per try, and not at all without TLS.
 */
export function sha256Head(text: string): number {
  schedule.fill(0);
  for (let at = 0; at < text.length; at++) {
    schedule[at >> 2]! |= text.charCodeAt(at) << (24 - 8 * (at & 3));
  }
  schedule[text.length >> 2]! |= 0x80 << (24 - 8 * (text.length & 3));
  schedule[15] = text.length * 8;
  for (let i = 16; i < 64; i++) {
    const early = schedule[i - 15]!;
    const late = schedule[i - 2]!;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[i] = schedule[i - 16]! + s0 + schedule[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = start as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + constants[i]! + schedule[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return (start[0]! + a) >>> 0;
}

/** Whether a number proves work on a challenge. */
export function isProof(challenge: string, proof: number): boolean {
  return sha256Head(`${challenge}:${proof}`) >>> (32 - proofBits) === 0;
}

/**
 * Looks for a proof in small portions, so that the page stays usable.
 * @returns the number, or null when `signal` ended the search
 */
export async function findProof(challenge: string, signal: AbortSignal): Promise<number | null> {
  for (let proof = 0; !signal.aborted; proof++) {
    if (isProof(challenge, proof)) return proof;
    if (proof % 1000 === 999) await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
