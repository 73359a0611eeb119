/** The program test/firmware/probe.c: parts of the firmware, one a command. */
import { buildProgram, runProgram, runtimeSources, sourcesOf } from './native.ts';
import type { Run } from './native.ts';

export function runProbe(args: readonly string[], input = ''): Run {
  return runProgram(buildProgram('probe', probeSources('test/firmware/probe.c')), args, input);
}

/** A program on the runtime, the host's port and scripted kernels. */
export function probeSources(main: string): string[] {
  const port = sourcesOf('boards/host', /^main\.c$/);
  return [...runtimeSources(), ...port, 'test/firmware/fake_kernels.c', main];
}
