import { describe, expect, it } from 'vitest';
import { calibrationSection, selfTestSection } from '../../codegen/image/sections.ts';
import { fixtureOf, toHex, toolsOf, writeFiles } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runProbe } from './probe.ts';
import { runTurn } from './turn.ts';

const toolSet = toolsOf({
  stop: {},
  set_mode: {
    'mode!': { type: 'string', enum: ['eco', 'max'] },
    days: { type: 'array', items: { type: 'string', enum: ['mon', 'tue', 'wed'] } },
    loud: { type: 'boolean' },
  },
  send: { 'to!': { type: 'string', maxLength: 8 }, 'text!': { type: 'string', maxLength: 40 } },
});

describe.skipIf(compiler === null)(`turn, ${withCompiler}`, () => {
  it('calls a tool', () => {
    const { answer, handled, inputs } = runTurn(toolSet, 'halt now', ['stop', 'end']);
    expect(answer).toEqual({
      query: 'halt now',
      outcome: 'calls',
      calls: [{ name: 'stop', arguments: {}, spans: {} }],
      confidence: 1,
      cost: { macs: 7000, decoder_steps: 2, ram_bytes: answer.cost.ram_bytes },
    });
    expect(answer.cost.ram_bytes).toBeGreaterThan(4096);
    expect(handled).toEqual([0]);
    expect(inputs).toEqual(['bos', 'head 3']);
  });

  it('knows which calls need consent', () => {
    const tools = toolsOf({ stop: {}, 'erase?': {} });
    const asks = (...script: string[]) => runTurn(tools, 'x', [...script, 'end']).needsConsent;
    expect([asks('stop'), asks('erase'), asks('stop', 'erase')]).toEqual([false, true, true]);
  });

  it('says none when the first decision is END', () => {
    const { answer, handled } = runTurn(toolSet, 'how are you', ['end']);
    expect(answer).toMatchObject({ outcome: 'none', calls: [], cost: { decoder_steps: 1 } });
    expect(handled).toEqual([]);
  });

  it('fills enums, lists and booleans, which have no span', () => {
    const { answer, args, handled, inputs } = runTurn(toolSet, 'eco', [
      'set_mode',
      'set_mode.mode',
      'set_mode.mode=max',
      'set_mode.days',
      'set_mode.days=wed',
      'set_mode.days',
      'set_mode.days=mon',
      'set_mode.days',
      'set_mode.days=wed',
      'set_mode.loud',
      'false',
      'end',
    ]);
    const given = { mode: 'max', days: ['wed', 'mon'], loud: false };
    expect(answer.calls).toEqual([{ name: 'set_mode', arguments: given, spans: {} }]);
    expect(args).toEqual([given]);
    expect(handled).toEqual([0b111]);
    expect(inputs.slice(0, 4)).toEqual(['bos', 'head 4', 'head 5', 'head 7']);
  });

  it('copies spans, and goes on from their tokens', () => {
    const text = 'tell mum i am late';
    const { answer, args, inputs } = runTurn(toolSet, text, [
      'send',
      'send.to',
      "'mum'",
      'send.text',
      "'i am late'",
      'end',
    ]);
    expect(answer.calls[0]).toEqual({
      name: 'send',
      arguments: { to: 'mum', text: 'i am late' },
      spans: { to: [5, 8], text: [9, 18] },
    });
    expect(args).toEqual([{ to: 'mum', text: 'i am late' }]);
    expect(inputs.slice(3, 4)).toEqual(['span 4 6']);
  });

  it('counts spans in bytes, and escapes what JSON must', () => {
    const text = 'é "a\\b"\t𝄞 x';
    const { answer, args } = runTurn(toolSet, text, [
      'send',
      'send.to',
      "'x'",
      'send.text',
      "'é'",
      'end',
    ]);
    expect(answer.query).toBe(text);
    expect(answer.calls[0]!.spans['text']).toEqual([0, 2]);
    expect(args[0]!['text']).toBe('é');
  });

  it('runs several calls in order, with arguments of their own', () => {
    const { answer, args, handled } = runTurn(toolSet, 'stop and mail bob hi', [
      'stop',
      'send',
      'send.to',
      "'bob'",
      'send.text',
      "'hi'",
      'stop',
      'end',
    ]);
    expect(answer.calls.map(({ name }) => name)).toEqual(['stop', 'send', 'stop']);
    expect(args).toEqual([{}, { to: 'bob', text: 'hi' }, {}]);
    expect(handled).toEqual([0, 3, 0]);
  });

  it('names what is missing, and gives what is known', () => {
    const { answer, handled } = runTurn(toolSet, 'write bob', ['send', 'send.to', "'bob'", 'end']);
    expect(answer).toMatchObject({
      outcome: 'missing',
      missing: { tool: 'send', param: 'text' },
      calls: [{ name: 'send', arguments: { to: 'bob' } }],
    });
    expect(handled).toEqual([]);
    const first = runTurn(toolSet, 'write', ['send', 'end']).answer;
    expect(first.missing).toEqual({ tool: 'send', param: 'to' });
  });

  it('refuses a text that its member has no room for', () => {
    const { answer } = runTurn(toolSet, 'mail bartholomew hi', [
      'send',
      'send.to',
      "'bartholomew'",
      'send.text',
      "'hi'",
      'end',
    ]);
    expect(answer).toMatchObject({
      outcome: 'out_of_range',
      range: { tool: 'send', param: 'to', value: 'bartholomew' },
      calls: [{ name: 'send', arguments: { text: 'hi' } }],
    });
  });

  it('is unsure below the threshold, and gives its best guess', () => {
    // e^4 against two tools of e^0 and no call of e^0, which counts fifty times.
    const { answer, handled } = runTurn(toolSet, 'halt', ['stop 4', 'end'], { threshold: 0.9 });
    expect(answer).toMatchObject({ outcome: 'unsure', calls: [{ name: 'stop' }] });
    expect(answer.confidence).toBeCloseTo(1 / (1 + 52 / Math.E ** 4), 4);
    expect(handled).toEqual([]);
    const sure = runTurn(toolSet, 'halt', ['stop 4', 'end'], { threshold: 0.5 }).answer;
    expect(sure.outcome).toBe('calls');
  });

  it('multiplies the probabilities of decisions, of which a span is two', () => {
    const script = ['send', 'send.to', "'b' 1", 'send.text', "'c'", 'end'];
    const { answer } = runTurn(toolSet, 'a b c', script, { threshold: 0 });
    const start = Math.E / (Math.E + 2);
    const end = Math.E / (Math.E + 1);
    expect(answer.confidence).toBeCloseTo(start * end, 4);
  });

  it('reads confidence between the knots of the calibration, and flat outside', () => {
    const calibration = { threshold: 0, x: [0.2, 0.6, 0.9], y: [0.1, 0.5, 0.7] };
    const sections = { CALB: calibrationSection(calibration) };
    const confidence = (...script: string[]) =>
      runTurn(toolSet, 'x', script, { sections }).answer.confidence;
    const first = 1 / (1 + 52 / Math.E ** 4); // of four targets
    expect(confidence('stop 4')).toBeCloseTo(0.1 + 0.4 * ((first - 0.2) / 0.4), 4);
    expect(confidence('stop 1')).toBeCloseTo(0.1, 4);
    expect(confidence('stop')).toBeCloseTo(0.7, 4);
    expect(confidence('nan')).toBeCloseTo(0.1, 4);
  });

  it('takes the first of equal targets', () => {
    const { answer } = runTurn(toolSet, 'hm', ['stop 0'], { threshold: 0 });
    expect(answer).toMatchObject({ outcome: 'none', confidence: 0.9434 });
  });

  it('is unsure, not lost, when logits are no numbers', () => {
    const { answer } = runTurn(toolSet, 'x', ['stop', 'nan'], { threshold: 0.1 });
    expect(answer).toMatchObject({ outcome: 'unsure', confidence: 0 });
  });

  it('never picks what is illegal, whatever its logit', () => {
    const { answer } = runTurn(toolSet, 'x', ['send.text 88', 'end']);
    expect(answer.outcome).toBe('none');
  });

  it('starts and ends spans at words only', () => {
    const tokens = [...'ab cd'].filter((c) => c !== ' ').length;
    expect(tokens).toBe(4);
    // "b c" is the middle of two words: its start and its end are masked.
    const { answer } = runTurn(toolSet, 'ab cd', ['send', 'send.to', "'b c'", 'end'], {
      threshold: 0,
    });
    expect(answer.calls[0]!.spans['to']).toEqual([0, 2]);
  });

  it('ends a turn of too many calls as unsure', () => {
    const { answer } = runTurn(toolSet, 'x', Array(9).fill('stop'));
    expect(answer.outcome).toBe('unsure');
    expect(answer.calls).toHaveLength(4);
    expect(answer.cost.decoder_steps).toBe(5);
  });

  it('ends a turn of too many values as unsure', () => {
    const script = ['set_mode', ...Array(30).fill(['set_mode.days', 'set_mode.days=tue']).flat()];
    const { answer } = runTurn(toolSet, 'x', script);
    expect(answer.outcome).toBe('unsure');
    expect(answer.calls[0]!.arguments).toEqual({ days: ['tue'] });
    expect(answer.cost.decoder_steps).toBe(48);
  });
});

describe.skipIf(compiler === null)(`text, ${withCompiler}`, () => {
  it.each(['', '   ', '\t'])('%j: nothing was said, the model is not asked', (text) => {
    const { answer, inputs } = runTurn(toolSet, text, ['stop', 'end']);
    expect(answer).toMatchObject({ query: text, outcome: 'none', calls: [], confidence: 1 });
    expect(answer.cost).toMatchObject({ macs: 0, decoder_steps: 0 });
    expect(inputs).toEqual([]);
  });

  it('takes 512 bytes and refuses 513, or ten thousand', () => {
    expect(runTurn(toolSet, 'x'.padEnd(512), ['stop', 'end']).answer.outcome).toBe('calls');
    for (const bytes of [513, 10_000]) {
      const { answer } = runTurn(toolSet, 'x'.padEnd(bytes), ['stop', 'end']);
      expect(answer.error).toEqual({
        code: -15,
        stage: 'text',
        offset: 512,
        message: 'the text is longer than 512 bytes: say less at a time',
      });
    }
  });

  it('refuses what is not UTF-8, by the byte', () => {
    const { answer } = runTurn(toolSet, Uint8Array.of(0x61, 0x62, 0xc3, 0x28), []);
    expect(answer.error).toMatchObject({ code: -14, stage: 'text', offset: 2 });
  });

  it('refuses more tokens than the model takes', () => {
    const { answer } = runTurn(toolSet, 'abcde', [], { shape: { tokensMax: 4 } });
    expect(answer.error).toMatchObject({ code: -16, stage: 'text', offset: 4 });
  });

  it('reports a kernel that fails, by the step', () => {
    const { answer } = runTurn(toolSet, 'x', ['stop', 'fail']);
    expect(answer.error).toMatchObject({ code: -13, stage: 'decode', offset: 1 });
  });

  it('needs a clock for times, and for nothing else', () => {
    const clock = toolsOf({
      wake: { at: { type: 'string', format: 'time' }, in: { type: 'string' } },
    });
    const outcome = (head: number) => {
      const { image, blob } = fixtureOf(clock);
      const script = `head 3 20\nhead ${head} 20\nspan 0 0 20\n`;
      const paths = writeFiles({ image, blob, script });
      const args = ['noclock', paths.image, paths.blob, paths.script];
      return JSON.parse(runProbe(args, toHex('7')).lines[0]!);
    };
    expect(outcome(4).error).toMatchObject({ code: -17, stage: 'values' });
    expect(outcome(5).outcome).toBe('calls');
  });

  it('is closed after a kernel failed', () => {
    const { image, blob } = fixtureOf(toolSet);
    const paths = writeFiles({ image, blob, script: 'fail\n' });
    const args = ['turn', paths.image, paths.blob, paths.script];
    const errors = runProbe(args, toHex('x').repeat(2)).lines.map((line) => JSON.parse(line).error);
    expect(errors.map(({ code }) => code)).toEqual([-13, -21]);
  });
});

describe.skipIf(compiler === null)(`self-test, ${withCompiler}`, () => {
  /** The fault of an image with these tests whose model always calls `stop`, tool 0. */
  function faultOf(section: Uint8Array): Record<string, unknown> | undefined {
    const { image, blob } = fixtureOf(toolSet, { sections: { TEST: section } });
    const paths = writeFiles({ image, blob, script: 'head 3 20\n' });
    const { lines } = runProbe(['test', paths.image, paths.blob, paths.script]);
    return lines[0] && JSON.parse(lines[0]).error;
  }

  it('passes when every utterance calls its tools', () => {
    expect(faultOf(selfTestSection([]))).toBeUndefined();
    const tests = [
      { text: 'halt', tools: [0] },
      { text: '', tools: [] },
      { text: 'a', tools: [0] },
    ];
    expect(faultOf(selfTestSection(tests))).toBeUndefined();
  });

  it('names the first utterance that does not', () => {
    for (const tools of [[], [1], [0, 0]]) {
      const tests = [
        { text: 'halt', tools: [0] },
        { text: 'hush', tools },
      ];
      expect(faultOf(selfTestSection(tests))).toMatchObject({ code: -22, offset: 1 });
    }
  });

  it('refuses a section that ends too soon', () => {
    const section = selfTestSection([{ text: 'halt', tools: [0] }]);
    for (const bytes of [4, 7, 8, section.length - 1]) {
      expect(faultOf(section.subarray(0, bytes))).toMatchObject({ code: -10, stage: 'image' });
    }
  });
});
