import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { emitCalls, loadToolSet } from '../../codegen/index.ts';

/** Calls of the watch, and what the compiler has against them; nothing when they fit. */
const CALLS: readonly (readonly [string, string])[] = [
  ["{ name: 'set_timer', arguments: { hours: 1, minutes: 30 } }", ''],
  ["{ name: 'set_alarm', arguments: { hour: 7, minute: 0, days: ['monday', 'friday'] } }", ''],
  ["{ name: 'dismiss_alarm', arguments: {} }", ''],
  ["{ name: 'set_alarm', arguments: { hour: 7 } }", "Property 'minute' is missing"],
  ["{ name: 'set_vibration', arguments: { level: 'loud' } }", '\'"loud"\' is not assignable'],
  ["{ name: 'dismiss_alarm', arguments: { all: true } }", "'true' is not assignable"],
  ["{ name: 'make_coffee', arguments: {} }", '\'"make_coffee"\' is not assignable'],
];

test('the types of the calls take the calls of the tools and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-calls-'));
  try {
    const errors = compile(
      folder,
      CALLS.map(([call]) => call),
    );
    for (const [index, [call, reason]] of CALLS.entries()) {
      if (reason === '') expect(errors.get(index), call).toBeUndefined();
      else expect(errors.get(index), call).toContain(reason);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The first error of each call, by its index. */
function compile(folder: string, calls: readonly string[]): ReadonlyMap<number, string> {
  const toolSet = loadToolSet('examples/watch/watch.tools.ts');
  writeFileSync(join(folder, 'watch.calls.ts'), emitCalls(toolSet));
  const path = join(folder, 'use.ts');
  const lines = calls.map((call, index) => `export const c${index}: Call = ${call};\n`);
  writeFileSync(path, `import type { Call } from './watch.calls.ts';\n${lines.join('')}`);
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es5.d.ts'],
    allowImportingTsExtensions: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
  });
  const errors = new Map<number, string>();
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    if (!errors.has(line - 1)) errors.set(line - 1, text);
  }
  return errors;
}
