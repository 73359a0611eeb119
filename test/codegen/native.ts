/** Compilers that are here, and how the tests call them. */
import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

export const STRICT = [
  '-std=c99',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-pedantic',
  '-Ifirmware',
] as const;

export function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

export const COMPILERS = ['gcc', 'clang'].filter((name) => has(name));

/** What a program that must succeed, in silence, writes. */
export function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args);
  expect(stderr.toString(), `${command} ${args.join(' ')}`).toBe('');
  expect(status).toBe(0);
  return stdout;
}
