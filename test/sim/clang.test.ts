import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildWasm, ClangError } from '../../tools/sim/clang.ts';

const cache = mkdtempSync(join(tmpdir(), 'bodkin-clang-'));
afterAll(() => rmSync(cache, { recursive: true }));

const TARGET = '--target=wasm32-wasip1';
const HEADER = '#define ANSWER 42\nint twice(int x);\n';
const MAIN = `#include "answer.h"
__attribute__((export_name("answer"))) int answer(void) { return twice(ANSWER) / 2; }
`;
const TWICE = '#include "answer.h"\nint twice(int x) { return 2 * x; }\n';

async function build(change: Record<string, string> = {}) {
  const texts = { 'c/answer.h': HEADER, 'c/main.c': MAIN, 'c/twice.c': TWICE, ...change };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
  const messages: string[] = [];
  const unit = { sources: ['c/main.c', 'c/twice.c'], files, flags: [TARGET, '-Wall', '-Werror'] };
  const wasm = await buildWasm({
    units: [unit],
    linkFlags: [TARGET, '-nostartfiles', '-Wl,--no-entry'],
    cache,
    progress: (message) => messages.push(message),
  });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm));
  return { answer: (instance.exports['answer'] as () => number)(), messages };
}

describe('buildWasm', () => {
  it('compiles and links C, and says so', async () => {
    const { answer, messages } = await build();
    expect(answer).toBe(42);
    expect(messages).toEqual([
      'compiling c/main.c (1 of 2)',
      'compiling c/twice.c (2 of 2)',
      'linking',
    ]);
  });

  it('does nothing when nothing changed', async () => {
    expect((await build()).messages).toEqual([]);
  });

  it('compiles the source that changed, alone', async () => {
    const { answer, messages } = await build({ 'c/twice.c': `${TWICE}/* faster */\n` });
    expect(answer).toBe(42);
    expect(messages).toEqual(['compiling c/twice.c (2 of 2)', 'linking']);
  });

  it('compiles all that may include a header that changed', async () => {
    const { answer, messages } = await build({ 'c/answer.h': HEADER.replace('42', '7') });
    expect(answer).toBe(7);
    expect(messages).toHaveLength(3);
  });

  it("throws the compiler's message and leaves nothing behind", async () => {
    const before = readdirSync(cache);
    const broken = build({ 'c/twice.c': 'int twice(int x) { return y; }\n' });
    await expect(broken).rejects.toThrow(ClangError);
    await expect(broken).rejects.toThrow("c/twice.c:1:27: error: use of undeclared identifier 'y'");
    expect(readdirSync(cache)).toEqual(before);
  });
});
