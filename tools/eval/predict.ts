/** Runs the rows of an evaluation through the firmware. */
import { parseToolSet, SchemaError } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { makeImage, makeTables } from '../project.ts';
import type { Model } from '../project.ts';
import type { Progress } from '../progress.ts';
import type { LocalTime } from '../sim/clock.ts';
import type { Firmware } from '../sim/firmware.ts';
import type { AskResult } from '../sim/result.ts';
import { FirmwareError, Simulator } from '../sim/simulator.ts';
import type { FileRow } from './read-rows.ts';

const ROWS_A_MESSAGE = 100;

/** A row that the compiler or the firmware refuses has its error in the answer's place. */
export interface Refusal {
  readonly error: { readonly stage: string; readonly reason: string };
}
export type Prediction = AskResult | Refusal;

export interface PredictOptions {
  readonly model: Model;
  readonly firmware: Firmware;
  readonly now: LocalTime;
  /** For all rows; without it each row brings its tools. */
  readonly toolSet?: ToolSet;
  /** A ready image for `toolSet`. */
  readonly image?: Uint8Array;
  readonly progress?: Progress;
}

/** One prediction a row, in the rows' order. Rows with the same tools share a device. */
export function predictRows(rows: readonly FileRow[], options: PredictOptions): Prediction[] {
  const predictions: Prediction[] = new Array(rows.length);
  let done = 0;
  for (const indices of groupByTools(rows, options.toolSet !== undefined)) {
    const device = refusable(() => startDevice(rows[indices[0]], options));
    for (const index of indices) {
      const { query } = rows[index];
      predictions[index] =
        device instanceof Simulator ? refusable(() => device.turn(query)) : device;
      if (++done % ROWS_A_MESSAGE === 0) options.progress?.(`${done} of ${rows.length} rows`);
    }
  }
  return predictions;
}

function startDevice(row: FileRow, options: PredictOptions): Simulator {
  const { model, firmware, now } = options;
  const toolSet = options.toolSet ?? parseToolSet(row.tools, row.where, { tolerant: true });
  const image = options.image ?? makeImage(model, toolSet);
  return new Simulator(firmware, { image, tables: makeTables(toolSet), now });
}

function refusable<Result>(run: () => Result): Result | Refusal {
  try {
    return run();
  } catch (error) {
    if (error instanceof FirmwareError) return error.toJSON();
    if (error instanceof SchemaError) return { error: { stage: 'schema', reason: error.message } };
    throw error;
  }
}

function groupByTools(rows: readonly FileRow[], shared: boolean): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const key = shared ? '' : JSON.stringify(row.tools);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
