import type { Compute } from './compute.ts';
import { COUNT, SETTING } from './batch-space.ts';
import { REDUCE_TASKS, STAT } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Parameter } from './parameters.ts';
import { statRow } from './query-pass.ts';

/** A part of a tensor that one optimizer call updates: rows × cols for Muon, else floats. */
export interface UpdateTask {
  readonly rule: 'muon' | 'adamw';
  readonly offset: number; // bytes in the flat array
  readonly rows: number;
  readonly cols: number;
  readonly decays: boolean;
}

/** Learning rates at the peak of the schedule. */
export interface Rates {
  /** 0: AdamW updates the matrices, too. */
  readonly muon: number;
  readonly adamw: number;
  readonly decay: number;
}

const MUON_MOMENTUM = 0.95;
const BETA1 = 0.9;
const BETA2 = 0.98;
const ADAMW_CHUNK = 32768;

/**
 * Muon for the matrices, q, k and v apart, since each is a map of its own; AdamW for the
 * embedding (in chunks, so that threads share it), norms, gates and vectors.
 */
export function planUpdates(layout: Layout, rates: Rates): UpdateTask[] {
  const tasks: UpdateTask[] = [];
  for (const parameter of layout.parameters.list) {
    if (rates.muon > 0 && usesMuon(parameter)) tasks.push(...muonTasks(layout, parameter));
    else tasks.push(...adamwTasks(parameter));
  }
  return tasks;
}

function usesMuon({ name, shape }: Parameter): boolean {
  return shape.length === 2 && name !== 'embedding' && name !== 'memory';
}

function muonTasks({ dims }: Layout, { name, shape, offset }: Parameter): UpdateTask[] {
  const [rows, cols] = shape;
  const group = dims.G * dims.D;
  const parts = name.endsWith('.qkv')
    ? [dims.d, group, group]
    : name.endsWith('.kv')
      ? [group, group]
      : [rows];
  let first = 0;
  return parts.map((part) => {
    const task = {
      rule: 'muon' as const,
      offset: offset + 4 * first * cols,
      rows: part,
      cols,
      decays: true,
    };
    first += part;
    return task;
  });
}

function adamwTasks(parameter: Parameter): UpdateTask[] {
  const { name, offset, count } = parameter;
  const padded = (count + 3) & ~3;
  const tasks: UpdateTask[] = [];
  for (let at = 0; at < padded; at += ADAMW_CHUNK) {
    const cols = Math.min(ADAMW_CHUNK, padded - at);
    const decays = name === 'embedding' || usesMuon(parameter);
    tasks.push({ rule: 'adamw', offset: offset + 4 * at, rows: 1, cols, decays });
  }
  return tasks;
}

/** Sums the shards' gradients over one range of parameters, and their squares. */
export function reduceGradients(c: Compute, task: number): void {
  const { k, layout } = c;
  const floats = layout.parameters.bytes / 4;
  const part = (Math.ceil(floats / REDUCE_TASKS) + 3) & ~3;
  const first = Math.min(task * part, floats);
  const count = Math.min(part, floats - first);
  const at = 4 * first;
  const accumulate = c.i32[(layout.batch.counts >> 2) + COUNT.accumulate];
  const { shards } = layout.capacity;
  k.reduce(
    layout.gradient + at,
    layout.shardGradients + at,
    layout.parameters.bytes,
    shards,
    count,
    accumulate,
  );
  const total = layout.gradient + at;
  c.f64[statRow(c, task) + STAT.squares] = k.dot(total, total, count);
}

/** One optimizer step of one task; rates scaled by the schedule. */
export function updateParameters(c: Compute, task: UpdateTask, rates: Rates): void {
  const { k, layout } = c;
  const settings = layout.batch.settings >> 2;
  const scale = c.f32[settings + SETTING.rateScale];
  const clip = c.f32[settings + SETTING.clip];
  const step = c.f32[settings + SETTING.step];
  const w = layout.master + task.offset;
  const g = layout.gradient + task.offset;
  const m = layout.momentum + task.offset;
  const decay = task.decays ? rates.decay : 0;
  if (task.rule === 'muon') {
    const rate = rates.muon * scale;
    k.muon(w, g, m, task.rows, task.cols, rate, MUON_MOMENTUM, rate * decay, c.scratch.work);
    return;
  }
  const rate = rates.adamw * scale;
  k.adamw(
    w,
    g,
    m,
    layout.variance + task.offset,
    task.cols,
    rate / (1 - BETA1 ** step),
    BETA1,
    BETA2,
    1 / (1 - BETA2 ** step),
    rate * decay,
    clip,
  );
}
