/** An evaluation on a page, its curve, and rows in Needle's form. */
import { describe, expect, it } from 'vitest';
import { formatPerTool } from '../../tools/commands/format-report.ts';
import { ANSWER_SEPARATOR } from '../../tools/data/answer.ts';
import { toNeedleRows } from '../../tools/data/needle-rows.ts';
import { riskCoverage } from '../../tools/eval/calibration.ts';
import { formatHtml } from '../../tools/eval/html.ts';
import { evaluate, judge } from '../../tools/eval/metrics.ts';
import { parseToolSet } from '../../codegen/index.ts';
import type { Prediction } from '../../tools/eval/row.ts';
import { TOOLS } from './fixture.ts';

const call = (name: string, args = {}) => ({ name, arguments: args });
const rows = [
  { query: 'brighter', answers: [call('set_brightness', { level: 90 })] },
  { query: 'lamp <on> & "off"', answers: [call('set_lamp', { on: true })] },
  { query: 'hello', answers: [] },
];
const predictions: Prediction[] = [
  { outcome: 'calls', confidence: 0.9, calls: [call('set_brightness', { level: 90 })] },
  { outcome: 'calls', confidence: 0.55, calls: [call('set_lamp', { on: false })] },
  { outcome: 'none', confidence: 0.55, calls: [] },
];
const report = evaluate(rows, predictions);
const judged = judge(rows, predictions);

describe('the curve of risk and coverage', () => {
  it('takes turns of equal confidence together', () => {
    expect(riskCoverage(judged)).toEqual([
      { answered: 1, wrong: 0 },
      { answered: 3, wrong: 1 },
    ]);
  });
});

describe('the page', () => {
  const page = formatHtml({ title: 'a <b> & c', report, judged });

  it('holds all there is: nothing is fetched, no script runs', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect(page).toContain('<h1>a &lt;b&gt; &amp; c</h1>');
  });

  it('shows the metrics and each tool, the weakest first', () => {
    expect(page).toContain('<tr><td>exact_match</td><td>0.6667</td>');
    const tools = [...page.matchAll(/<tr><td>(set_\w+)<\/td>/g)].map(([, name]) => name);
    expect(tools).toEqual(['set_lamp', 'set_brightness']);
  });

  it('draws a dot where a bin is, and a line through the curve', () => {
    expect(page.match(/<svg /g)).toHaveLength(2);
    // 320 pixels a side from (56, 34): confidence 0.9, all right.
    expect(page).toContain('<circle cx="344" cy="34" r="5.8"><title>1 turns: confidence 90 %, ');
    // Risk 0 at a third of the turns, then a third wrong of all, on an axis to 35 %.
    expect(page).toContain('points="162.7,354 376,49.2"');
    expect(
      page
        .split('<svg')
        .slice(1)
        .every((svg) => !/NaN|undefined/.test(svg)),
    ).toBe(true);
  });

  it('says so when there is nothing to draw', () => {
    expect(formatHtml({ title: '', report: evaluate([], []), judged: [] })).toContain(
      '<p>No turn was answered.</p>',
    );
  });
});

it('lists tools as text', () => {
  expect(formatPerTool(report).split('\n')).toEqual([
    '',
    expect.stringMatching(/^ +rows +exact_match +name_f1 .*missed_call_rate .*ece$/),
    expect.stringMatching(/^set_brightness +1 +1\.00 /),
    expect.stringMatching(/^set_lamp +1 +0\.00 +1\.00 +0\.00 /),
    '',
  ]);
});

describe("Needle's form", () => {
  const tools = new Map(TOOLS.tools.map((tool) => [tool.name, tool]));
  const made = toNeedleRows([...rows, { ...rows[0]!, expect: 'missing' as const }], {
    tools,
    toolsMax: 4,
    seed: 3,
  });

  it('has tools and answers as JSON in strings, the due tool among the tools', () => {
    expect(made).toHaveLength(3); // what is missing a value has no answer there
    for (const [index, { query, tools: offered, answers }] of made.entries()) {
      expect(query).toBe(rows[index]!.query);
      expect(JSON.parse(answers)).toEqual(rows[index]!.answers);
      const names = JSON.parse(offered).map(({ name }: { name: string }) => name);
      for (const { name } of rows[index]!.answers) expect(names).toContain(name);
      expect(names.length).toBeLessThanOrEqual(4);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('is just what its trainer reads: three strings, flat parameters of three keys', () => {
    for (const row of made) {
      expect(Object.keys(row)).toEqual(['query', 'tools', 'answers']);
      for (const text of Object.values(row)) expect(typeof text).toBe('string');
      // Compact, as it compares them: JSON.stringify leaves no spaces.
      for (const text of [row.tools, row.answers]) {
        expect(JSON.stringify(JSON.parse(text))).toBe(text);
      }
      for (const tool of JSON.parse(row.tools)) {
        expect(Object.keys(tool)).toEqual(['name', 'description', 'parameters']);
        for (const param of Object.values<Record<string, unknown>>(tool.parameters)) {
          expect(Object.keys(param)).toEqual(['type', 'description', 'required']);
          expect(['string', 'number', 'boolean', 'array']).toContain(param.type);
          expect(typeof param.description).toBe('string');
          expect(typeof param.required).toBe('boolean');
        }
      }
      for (const answer of JSON.parse(row.answers)) {
        expect(Object.keys(answer)).toEqual(['name', 'arguments']);
      }
    }
  });

  it('says limits and values in descriptions, and reads back', () => {
    const all = toNeedleRows([rows[1]!], { tools, toolsMax: tools.size, seed: 8 });
    const offered = JSON.parse(all[0]!.tools) as { name: string; parameters: object }[];
    const paramsOf = (tool: string) => offered.find(({ name }) => name === tool)?.parameters;
    expect(paramsOf('set_lamp')).toEqual({
      on: { type: 'boolean', description: 'on', required: false },
      color: { type: 'string', description: "color. 'red' or 'warm_white'.", required: false },
      'place.room': { type: 'string', description: 'place room', required: false },
    });
    expect(parseToolSet(offered, 'needle').tools.map(({ name }) => name)).toContain('set_lamp');
  });

  it('leaves out answers to a question: its model hears one command', () => {
    const asked = { ...rows[0]!, query: `brightness${ANSWER_SEPARATOR}ninety` };
    expect(toNeedleRows([asked], { tools, toolsMax: 4, seed: 3 })).toEqual([]);
  });
});
