/** The program test/firmware/probe.c: parts of the firmware, one a command. */
import { buildProgram, runProgram, runtimeSources, sourcesOf } from './native.ts';
import type { Run } from './native.ts';

export function runProbe(args: readonly string[], input = ''): Run {
  const sources = [
    ...runtimeSources(),
    ...sourcesOf('boards/host', /^main\.c$/),
    'test/firmware/fake_kernels.c',
    'test/firmware/probe.c',
  ];
  return runProgram(buildProgram('probe', sources), args, input);
}
