import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readImage } from '../../codegen/image/index.ts';
import { hashTools, loadToolSet } from '../../codegen/index.ts';
import { noiseModel } from '../sim/noise-model.ts';

/** bodkin build, import and scaffold as a team runs them: files, output and exit codes. */
const WATCH = 'examples/watch/watch.tools.ts';
const BODKIN = 'tools/bodkin.mjs';
const folder = mkdtempSync(join(tmpdir(), 'bodkin-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function bodkin(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BODKIN, ...args]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

test('build writes what is committed, and --check finds a difference', () => {
  const out = join(folder, 'build');
  const build = bodkin('build', WATCH, '--out', out, '--no-image', '--docs', '--json');
  expect(build.stderr).toBe('');
  expect(JSON.parse(build.stdout)).toMatchObject({ name: 'watch', tools: 60, parameters: 86 });
  for (const name of ['watch.tools.h', 'watch.tools.c', 'watch.tools.md']) {
    expect(readFileSync(join(out, name), 'utf8')).toBe(
      readFileSync(`examples/watch/${name}`, 'utf8'),
    );
  }
  expect(bodkin('build', WATCH, '--out', out, '--no-image', '--check').status).toBe(0);
  appendFileSync(join(out, 'watch.tools.h'), '\n');
  const check = bodkin('build', WATCH, '--out', out, '--no-image', '--check');
  expect(check.status).toBe(1);
  expect(check.stderr).toContain('watch.tools.h');
  expect(check.stderr).not.toContain('watch.tools.c');
});

test('where it is built from makes no difference', () => {
  const args = ['build', 'watch.tools.ts', '--out', '.', '--no-image', '--docs', '--check'];
  const options = { cwd: 'examples/watch' };
  const { status } = spawnSync(process.execPath, [`../../${BODKIN}`, ...args], options);
  expect(status).toBe(0);
});

test('build writes an image that is bound to the tables', () => {
  const out = join(folder, 'image');
  const tools = 'test/codegen/cases/kinds-every/tools.ts';
  const build = bodkin('build', tools, '--out', out, '--model', noiseModel());
  expect(build).toMatchObject({ status: 0, stderr: '' });
  const image = readImage(readFileSync(join(out, 'tools.bodkin')));
  expect([...image.toolsHash]).toEqual([...hashTools(loadToolSet(tools))]);
});

test('a schema that is refused exits with 3, a file that is not there with 2', () => {
  const bad = join(folder, 'bad.tools.json');
  writeFileSync(bad, '[{ "name": "do_it", "parameters": { "a": { "type": "text" } } }]');
  const refused = bodkin('build', bad, '--out', folder, '--no-image');
  expect(refused.status).toBe(3);
  expect(refused.stderr).toBe(
    'bodkin: bad.tools.json:1: do_it.a.type: unknown type "text"\n' +
      '  fix: use one of string, integer, number, boolean, array, object\n',
  );
  expect(bodkin('build', join(folder, 'none.json'), '--out', folder).status).toBe(2);
  expect(bodkin('build', WATCH).status).toBe(2);
});

test('import writes a declaration of the same tools', () => {
  const json = 'test/codegen/cases/import-mcp/tools.json';
  const written = join(folder, 'mcp.tools.ts');
  expect(bodkin('import', json, '--to', 'ts', '--out', written).status).toBe(0);
  const cacheFolder = join(folder, 'declarations');
  expect(loadToolSet(written, { cacheFolder }).tools).toEqual(loadToolSet(json).tools);
});

test('scaffold writes once and never again', () => {
  const out = join(folder, 'handlers.c');
  expect(bodkin('scaffold', WATCH, '--out', out).status).toBe(0);
  const first = readFileSync(out, 'utf8');
  writeFileSync(out, `${first}/* ours */\n`);
  const again = bodkin('scaffold', WATCH, '--out', out);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('is yours');
  expect(readFileSync(out, 'utf8')).toBe(`${first}/* ours */\n`);
});

test('--watch builds again when the declaration changes, through an error too', async () => {
  const tools = join(folder, 'live.tools.json');
  const declare = (type: string) =>
    writeFileSync(tools, `[{ "name": "do_it", "parameters": { "a": { "type": "${type}" } } }]`);
  declare('boolean');
  const args = [BODKIN, 'build', tools, '--out', folder, '--no-image', '--watch'];
  const child = spawn(process.execPath, args);
  try {
    await once(child.stdout, 'data');
    declare('text');
    const [error] = await once(child.stderr, 'data');
    expect(String(error)).toContain('unknown type "text"');
    declare('number');
    await once(child.stdout, 'data');
    expect(readFileSync(join(folder, 'live.tools.h'), 'utf8')).toContain('float a;');
  } finally {
    child.kill();
  }
});
