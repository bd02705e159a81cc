import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Made once per data folder; whoever reads them owns the database and can sign in as anyone. */
export interface Secrets {
  superuserPassword: string;
  authenticatorPassword: string;
  jwtSecret: string;
  publishableKey: string;
  secretKey: string;
}

const fileName = 'secrets.json';

/** The secrets of this data folder, or null when nothing was ever started in it. */
export async function findSecrets(dataDir: string): Promise<Secrets | null> {
  try {
    return JSON.parse(await readFile(path.join(dataDir, fileName), 'utf8')) as Secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The secrets of this data folder, made and written (mode 600) when there are none. */
export async function ensureSecrets(dataDir: string): Promise<Secrets> {
  const found = await findSecrets(dataDir);
  if (found) return found;
  await mkdir(dataDir, { recursive: true });
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  const secrets: Secrets = {
    superuserPassword: random(24),
    authenticatorPassword: random(24),
    jwtSecret: random(48),
    publishableKey: `sb_publishable_${random(24)}`,
    secretKey: `sb_secret_${random(24)}`,
  };
  // Written whole beside, then linked: a crash leaves no half file, a second start cannot overwrite.
  const draft = path.join(dataDir, `${fileName}.${process.pid}`);
  await writeFile(draft, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await link(draft, path.join(dataDir, fileName)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await findSecrets(dataDir)) ?? secrets;
}
