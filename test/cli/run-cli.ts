/** Runs the command in a process of its own, as a user does. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../tools/paths.ts';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runCli(args: readonly string[], input: string | Uint8Array = ''): Outcome {
  const command = [join(ROOT, 'tools', 'bodkin.mjs'), ...args];
  const options = { cwd: ROOT, input, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  // How far a build has come is no part of an answer.
  const told = stderr.replace(/^bodkin: (compiling|linking|baking|fetching|running).*\n/gm, '');
  return { status, stdout, stderr: told };
}
