/** What a handler is given in C is what the console printed. */
import { beforeAll, expect, it } from 'vitest';
import { buildTables, encodeTables, loadToolSet } from '../../codegen/index.ts';
import type { Tables } from '../../codegen/index.ts';
import { DEFAULT_TOOLS, ROOT } from '../../tools/paths.ts';
import { makeImage, openModel } from '../../tools/project.ts';
import { DEFAULT_NOW, parseNow } from '../../tools/sim/clock.ts';
import { Simulator } from '../../tools/sim/simulator.ts';
import { readArgs } from './args-struct.ts';
import { testModel } from './noise-model.ts';
import { utterances } from './utterances.ts';

let tables: Tables;
let simulator: Simulator;

beforeAll(async () => {
  const toolSet = loadToolSet(DEFAULT_TOOLS);
  tables = buildTables(toolSet);
  simulator = await Simulator.create({
    root: ROOT,
    driver: 'v8',
    image: makeImage(await openModel(testModel()), toolSet),
    tables: encodeTables(tables),
    now: parseNow(DEFAULT_NOW),
  });
});

it('fills each args struct with the arguments of the JSON', () => {
  let calls = 0;
  for (const text of utterances()) {
    const answer = simulator.turn(text);
    let called = simulator.calledWith();
    if (answer.outcome !== 'calls') expect(called).toHaveLength(0);
    else {
      for (const call of answer.calls) {
        const index = tables.toolSet.tools.findIndex(({ name }) => name === call.name);
        const { bytes } = tables.tools[index].layout;
        expect(readArgs(tables, index, called.subarray(0, bytes)), text).toEqual(call.arguments);
        called = called.subarray(bytes);
        calls++;
      }
      expect(called).toHaveLength(0);
    }
  }
  expect(calls).toBeGreaterThan(20);
});
