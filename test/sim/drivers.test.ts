/** One firmware, three ways to run it, the same bytes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadToolSet } from '../../codegen/index.ts';
import { makeImage, makeTables, openModel } from '../../tools/project.ts';
import type { Driver } from '../../tools/sim/build.ts';
import { DEFAULT_NOW, parseNow } from '../../tools/sim/clock.ts';
import { loadFirmware } from '../../tools/sim/firmware.ts';
import { DEFAULT_TOOLS, ROOT } from '../../tools/paths.ts';
import { Simulator } from '../../tools/sim/simulator.ts';
import { compiler, withCompiler } from '../firmware/native.ts';
import { runNativeConsole } from './native-console.ts';
import { testModel } from './noise-model.ts';
import { utterances } from './utterances.ts';

const DRIVERS: readonly Driver[] = ['v8', 'wasm3'];
const lines = new Map<Driver, string[]>();
let image: Uint8Array;
let tables: Uint8Array;

beforeAll(async () => {
  const toolSet = loadToolSet(DEFAULT_TOOLS);
  image = makeImage(await openModel(testModel()), toolSet);
  tables = makeTables(toolSet);
  const device = { image, tables, now: parseNow(DEFAULT_NOW) };
  for (const driver of DRIVERS) {
    const simulator = new Simulator(await loadFirmware({ root: ROOT, driver }), device);
    lines.set(
      driver,
      utterances().map((text) => simulator.line(text).trimEnd()),
    );
  }
});

describe('200 utterances', () => {
  it('are 200, all different', () => {
    expect(new Set(utterances()).size).toBe(200);
  });

  it('come to the same bytes with either driver, RAM apart', () => {
    const [v8, wasm3] = DRIVERS.map((driver) => lines.get(driver)?.map(withoutRam));
    expect(wasm3).toEqual(v8);
  });

  it.skipIf(compiler === null)(`come to the same bytes natively (${withCompiler})`, () => {
    const options = { now: DEFAULT_NOW, utterances: utterances() };
    const native = runNativeConsole(image, tables, options);
    expect(native.map(withoutRam)).toEqual(lines.get('wasm3')?.map(withoutRam));
  });

  it('cost the same RAM from the first turn to the last', () => {
    for (const driver of DRIVERS) {
      const ram = lines.get(driver)?.map((line) => JSON.parse(line).cost.ram_bytes);
      expect(new Set(ram).size).toBe(1);
    }
  });

  it('take several ways through the firmware', () => {
    const outcomes = lines.get('v8')?.map((line) => JSON.parse(line).outcome);
    expect(new Set(outcomes).size).toBeGreaterThan(2);
  });
});

/** wasm3's own structures are in the device's RAM, and pointers of a computer are wider. */
function withoutRam(line: string): string {
  return line.replace(/"ram_bytes":\d+/, '"ram_bytes":0');
}
