import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileName = 'running.json';

interface Holder {
  pid: number;
  /** When that process started: a pid alone may since belong to somebody else. */
  started: string;
}

/** Thrown when another process runs on the same data folder. */
export class DataFolderInUse extends Error {
  readonly pid: number;
  constructor(dataDir: string, pid: number) {
    super(
      `Migration Forum already runs on ${dataDir} as process ${pid}. ` +
        'Stop that process first, or choose another folder with DATA_DIR.',
    );
    this.name = 'DataFolderInUse';
    this.pid = pid;
  }
}

/** Takes the data folder for this process; returns the release. Throws `DataFolderInUse`. */
export async function lockDataFolder(dataDir: string): Promise<() => void> {
  const file = path.join(dataDir, fileName);
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (;;) {
    try {
      await writeFile(file, own, { flag: 'wx', mode: 0o600 });
      return () => releaseLock(file, own);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await clearStaleLock(dataDir, file);
  }
}

async function clearStaleLock(dataDir: string, file: string): Promise<void> {
  const seen = await readFile(file, 'utf8').catch(() => '');
  const holder = parseHolder(seen);
  if (holder && lives(holder)) throw new DataFolderInUse(dataDir, holder.pid);
  // Moved aside, not removed: between reading and removing, another start may have made its own.
  const aside = `${file}.${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const taken = await readFile(aside, 'utf8');
  if (taken !== seen) await rename(aside, file);
  else await rm(aside);
}

function releaseLock(file: string, own: string): void {
  try {
    if (readFileSync(file, 'utf8') === own) rmSync(file);
  } catch {
    // The folder itself is gone: nothing is left to release.
  }
}

function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}

function lives(holder: Holder): boolean {
  return isAlive(holder.pid) && startOf(holder.pid) === holder.started;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function startOf(pid: number): string {
  try {
    // The program's name stands in brackets and may hold spaces; field 22 is counted from the start.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    } catch {
      return '';
    }
  }
}
