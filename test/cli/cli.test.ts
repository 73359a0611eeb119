import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseToolSet } from '../../codegen/index.ts';
import { COMMANDS } from '../../tools/cli.ts';
import { makeImage, openModel } from '../../tools/project.ts';
import { noiseModel } from '../sim/noise-model.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const model = noiseModel();
const tools = write('lamp.json', JSON.stringify([lamp('light_lamp', 'Light the lamp.')]));
const withModel = ['--tools', tools, '--model', model];

function lamp(name: string, description: string): object {
  const level = { type: 'integer', description: 'How bright.', minimum: 1, maximum: 9 };
  return { name, description, parameters: { type: 'object', properties: { level } } };
}

function write(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe('ask', () => {
  it('answers in the fixed JSON shape', () => {
    const { status, stdout, stderr } = runCli(['ask', ...withModel, '--json', 'light it, at 7']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer.query).toBe('light it, at 7');
    expect(['calls', 'none', 'unsure', 'missing', 'out_of_range']).toContain(answer.outcome);
    expect(answer.confidence).toBeGreaterThanOrEqual(0);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    expect(Object.keys(answer.cost)).toEqual(['macs', 'decoder_steps', 'ram_bytes']);
    for (const call of answer.calls) {
      expect(Object.keys(call)).toEqual(['name', 'arguments', 'spans']);
      expect(call.name).toBe('light_lamp');
    }
  });

  it('says the same without quotes, and from standard input', () => {
    const quoted = runCli(['ask', ...withModel, '--json', 'light the lamp']);
    expect(runCli(['ask', ...withModel, '--json', 'light', 'the', 'lamp'])).toEqual(quoted);
    expect(runCli(['ask', ...withModel, '--json', '-'], 'light the lamp\n')).toEqual(quoted);
  });

  it('tells people the cost', () => {
    const { stdout } = runCli(['ask', ...withModel, 'light the lamp']);
    const cost = stdout.trimEnd().split('\n').at(-1);
    expect(cost?.replace(/\d[\d.]*(,\d{3})*/g, 'N').replace('step,', 'steps,')).toBe(
      '  confidence N, N decoder steps, N multiply-accumulates, N bytes of RAM',
    );
  });
});

describe('commands', () => {
  it('are loaded by the name that they have', async () => {
    for (const [name, load] of Object.entries(COMMANDS)) expect((await load()).name()).toBe(name);
  });

  it('are listed, and a wrong one is told the nearest', () => {
    const { stdout } = runCli(['--help']);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `);
    const { status, stderr } = runCli(['siez']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: unknown command 'siez'\n\(Did you mean size\?\)/);
    expect(runCli(['constructor']).status).toBe(2);
  });
});

describe('bad input', () => {
  const ask = (...args: string[]) => runCli(['ask', ...withModel, ...args]);

  it('an empty line', () => {
    for (const text of ['', ' \t']) {
      expect(ask(text)).toEqual({
        status: 1,
        stdout: '',
        stderr: 'bodkin: text, byte 0: the line is empty: say what the device should do\n',
      });
    }
  });

  it('10 kB of text', () => {
    expect(ask('very '.repeat(2000))).toEqual({
      status: 1,
      stdout: '',
      stderr: 'bodkin: text, byte 512: the text is longer than 512 bytes: say less at a time\n',
    });
  });

  it('bytes that are not UTF-8', () => {
    const { status, stderr } = runCli(
      ['ask', ...withModel, '-'],
      Buffer.from('light \xff', 'latin1'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bodkin: text, byte 6: .*UTF-8/);
  });

  it('a truncated image, an image for other tools, no image at all', async () => {
    const opened = await openModel(model);
    const image = makeImage(opened, parseToolSet([lamp('light_lamp', 'Light the lamp.')], 'lamp'));
    const half = write('half.bodkin', image.subarray(0, image.length / 2));
    const other = write(
      'other.bodkin',
      makeImage(opened, parseToolSet([lamp('light_fire', 'Light the fire.')], 'fire')),
    );
    const text = write(
      'text.bodkin',
      'an image? not at all, and long enough for a header'.repeat(9),
    );
    const messages = [half, other, text].map((path) => {
      const { status, stdout, stderr } = ask('--image', path, 'light the lamp');
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      return stderr;
    });
    expect(messages).toEqual([
      `bodkin: image, byte ${Math.floor(image.length / 2)}: ` +
        'the image is truncated: flash it again, whole\n',
      'bodkin: image, byte 16: ' +
        'the image was made for other tools: build image and tables together\n',
      'bodkin: image, byte 0: ' +
        'this is not a Bodkin image: flash a .bodkin file at this address\n',
    ]);
  });

  it('a schema with an unsupported keyword', () => {
    const lock = { not: { type: 'string' } };
    const parameters = { type: 'object', properties: { lock } };
    const path = write('lock.json', JSON.stringify([{ name: 'lock_door', parameters }]));
    const { status, stdout, stderr } = runCli([
      'ask',
      '--tools',
      path,
      '--model',
      model,
      'lock it',
    ]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/lock\.json.*lock_door\.lock.*not[\s\S]*fix: /);
  });

  it('files that are not there', () => {
    const gone = join(folder, 'gone');
    expect(runCli(['ask', '--tools', `${gone}.json`, 'x']).stderr).toBe(
      `bodkin: ${gone}.json: there is no such file\n`,
    );
    expect(runCli(['ask', '--model', gone, 'x']).stderr).toContain(
      `${join(gone, 'config.json')} is missing: give a checkpoint's folder with --model`,
    );
    expect(ask('--image', gone, 'x').stderr).toBe(`bodkin: ${gone}: there is no such file\n`);
  });

  it('a wrong command line', () => {
    for (const args of [[], ['ask'], ['ask', '--driver', 'v9', 'x'], ['aks', 'x']]) {
      const { status, stdout, stderr } = runCli(args);
      expect({ status, stdout }, args.join(' ')).toEqual({ status: 2, stdout: '' });
      expect(stderr).not.toBe('');
    }
    expect(ask('--now', 'noon', 'x')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('sim', () => {
  it('answers a line for a line, and goes on after a bad one', () => {
    const input = Buffer.from('light the lamp\n\xff\r\n\nlight the lamp', 'latin1');
    const { status, stdout, stderr } = runCli(['sim', ...withModel, '--json'], input);
    expect(status).toBe(0);
    const [first, bad, empty, last, ...more] = stdout.split('\n');
    expect(JSON.parse(bad)).toMatchObject({ error: { stage: 'text', offset: 0 } });
    expect(JSON.parse(empty)).toMatchObject({ error: { stage: 'text', offset: 0 } });
    expect(last).toBe(first);
    expect(more).toEqual(['']);
    expect(stderr).toMatch(/UTF-8/);
  });
});

describe('eval', () => {
  const row = { query: 'light the lamp', answers: [{ name: 'light_lamp', arguments: {} }] };

  it('prints every metric, and writes each row with its answer', () => {
    const given = [lamp('light_lamp', 'Light the lamp.')];
    const rows = [
      { ...row, tools: given },
      { ...row, tools: JSON.stringify(given), answers: '[]' },
      { ...row, tools: given, query: 'x'.repeat(1000) },
    ];
    const path = write('rows.jsonl', rows.map((one) => JSON.stringify(one)).join('\n'));
    const out = join(folder, 'out.jsonl');
    const args = ['eval', path, '--model', model, '--predictions', out, '--json'];
    const { status, stdout, stderr } = runCli(args);
    expect(status).toBe(0);
    expect(stderr).toContain(`1 rows were refused; the first: ${path}:3: text: `);
    const metrics = JSON.parse(stdout);
    expect(metrics).toMatchObject({ rows: 3, json_parse_rate: 2 / 3 });
    for (const name of [
      'exact_match',
      'name_f1',
      'call_f1',
      'args_acc',
      'param_haluc',
      'param_miss',
      'value_acc',
      'false_call_rate',
      'missed_call_rate',
    ]) {
      expect(metrics[name], name).toBeTypeOf('number');
    }
    const written = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(written[0]).toMatchObject(row);
    expect(written[0].outcome).toBe(written[1].outcome);
    expect(written[2].error).toMatchObject({ stage: 'text' });
  });

  it('takes another threshold than the model has', () => {
    const rows = write(
      'sure.jsonl',
      JSON.stringify({ ...row, tools: [lamp('light_lamp', 'Light the lamp.')] }),
    );
    const outcome = (threshold: string) => {
      const out = join(folder, 'sure.out.jsonl');
      const args = ['eval', rows, '--threshold', threshold, '--predictions', out];
      const { status } = runCli(args);
      expect(status).toBe(0);
      return JSON.parse(readFileSync(out, 'utf8')).outcome;
    };
    expect(outcome('1')).toBe('unsure');
    expect(outcome('0')).toBe('calls');
    expect(runCli(['eval', rows, '--threshold', '2'])).toMatchObject({
      status: 2,
      stderr: 'bodkin: --threshold must be a share from 0 to 1, found "2"\n',
    });
  });

  it('says which row is wrong, and how', () => {
    const path = write('bad.jsonl', `${JSON.stringify(row)}\n{"query": 7, "answers": []}\n`);
    expect(runCli(['eval', path, '--tools', tools])).toMatchObject({
      status: 1,
      stderr: `bodkin: ${path}:2: "query" is not a string\n`,
    });
    const bare = write('bare.jsonl', JSON.stringify(row));
    expect(runCli(['eval', bare])).toMatchObject({
      status: 2,
      stderr: `bodkin: ${bare}:1: the row has no "tools"; give --tools\n`,
    });
  });
});

describe('help', () => {
  it.each([[], ['ask'], ['build'], ['sim'], ['train'], ['eval']])('of %s', (...command) => {
    const { status, stdout, stderr } = runCli([...command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Usage: bodkin');
  });
});
