/** What somebody sent from the room and the server does not have yet: fields of its form. */
export interface KeptSending {
  /** The name of the kept entry, new for each sending. */
  key: string;
  fields: [string, string][];
}

/** `sent`, `refused` with the status of the answer, or `kept` because the line is down. */
type Outcome = 'sent' | 'refused' | 'kept';

const placeOf = (slug: string) => `room/${slug}/`;

/** A random name; the browser's own randomUUID is missing on pages without encryption. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The fields of a form with a name of its own: sent twice, it counts once. */
export function sendingOf(form: FormData): KeptSending {
  const key = randomName();
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, name === 'once' ? key : value]] : [],
  );
  return { key, fields };
}

/** Keeps a sending on this device; a vote takes the place of an earlier one in the same poll. */
export function keepSending(slug: string, sending: KeptSending): void {
  const poll = sending.fields.find(([name]) => name === 'poll')?.[1];
  const key = poll ? `poll-${poll}` : sending.key;
  try {
    localStorage.setItem(placeOf(slug) + key, JSON.stringify(sending.fields));
  } catch {
    // A full or forbidden store keeps nothing; the form still shows what was typed.
  }
}

export function dropSending(slug: string, key: string): void {
  localStorage.removeItem(placeOf(slug) + key);
}

/** What waits on this device, oldest name first. */
export function listSendings(slug: string): KeptSending[] {
  const place = placeOf(slug);
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(place))
      .toSorted()
      .flatMap((name) => {
        const fields: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
        return isFields(fields) ? [{ key: name.slice(place.length), fields }] : [];
      });
  } catch {
    return [];
  }
}

function isFields(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair: unknown) =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  );
}

/** Sends a form as the browser would, and says what became of it. */
export async function send(path: string, sending: KeptSending): Promise<Outcome> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      body: new URLSearchParams(sending.fields),
      redirect: 'manual',
    });
    if (answer.type === 'opaqueredirect') return 'sent';
    // The server is away or has too much to do: later.
    return answer.status >= 500 ? 'kept' : 'refused';
  } catch {
    return 'kept';
  }
}
