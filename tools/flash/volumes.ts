/** Boot loaders that show themselves as a USB drive with a file about the board. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Probe } from './runner.ts';

const INFO = 'INFO_UF2.TXT';

/** Where systems mount drives; on Windows each drive is a letter. */
export function mountFolders(): string[] {
  const { username } = userInfo();
  return ['/media', `/media/${username}`, `/run/media/${username}`, '/Volumes', '/mnt'];
}

export function windowsDrives(): string[] {
  if (process.platform !== 'win32') return [];
  return Array.from({ length: 24 }, (_, index) => `${String.fromCharCode(0x44 + index)}:\\`);
}

/** Volumes directly inside `folders`, and `drives` that are volumes. */
export function listVolumes(
  folders: readonly string[] = mountFolders(),
  drives: readonly string[] = windowsDrives(),
): Probe[] {
  const inside = folders.filter(isFolder).flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  return [...inside, ...drives].filter(isVolume).map((id) => ({ id, what: readBoardId(id) }));
}

export function isVolume(folder: string): boolean {
  return existsSync(join(folder, INFO));
}

/** 'RPI-RP2', 'RP2350', 'nRF52840-…': what the boot loader says it is. */
export function readBoardId(folder: string): string {
  const text = readFileSync(join(folder, INFO), 'utf8');
  return /^Board-ID: *(.*?)\s*$/m.exec(text)?.[1] ?? 'a board that gives no name';
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
