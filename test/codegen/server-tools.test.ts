import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTables, emitC, loadToolSet, parseToolSet, SchemaError } from '../../codegen/index.ts';
import { serverTools } from './server-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-server-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { tools } = serverTools();

/** C for one tool, or the error, which must say where it is in the file and what to do. */
function compile(tool: object): string {
  const path = join(folder, 'server.tools.json');
  writeFileSync(path, JSON.stringify({ tools: [tool] }, null, 2));
  try {
    return String(emitC(loadToolSet(path))[1].contents);
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    return error.message;
  }
}

test("each of a server's tools gives tables, or an error with a place and a way out", async () => {
  const results = tools.map((tool) => ({ name: tool.name as string, text: compile(tool) }));
  const refused = results.filter(({ text }) => !text.startsWith('/* Generated'));
  expect([results.length, refused.length]).toEqual([120, 44]);
  for (const { name, text } of refused) {
    expect(text).toMatch(/^server\.tools\.json:\d+: [\w.$]+: .+\n {2}fix: .+$/);
    expect(text).toContain(`: ${name}.`);
  }
  const reasons = refused.map(({ name, text }) =>
    text.replace(/^.*?:\d+: /, '').replaceAll(name, 'X'),
  );
  await expect(`${[...new Set(reasons)].sort().join('\n')}\n`).toMatchFileSnapshot(
    'server-tools.expected.txt',
  );
});

test('a tolerant reading of all of them gives tables', () => {
  const toolSet = parseToolSet({ tools }, 'server.tools.json', { tolerant: true });
  expect(toolSet.tools).toHaveLength(120);
  expect(buildTables(toolSet).tools).toHaveLength(120);
});
