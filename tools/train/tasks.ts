import type { Compute } from './compute.ts';
import { COUNT } from './batch-space.ts';
import { REDUCE_TASKS } from './layout.ts';
import { queryInfer, queryStep } from './query-pass.ts';
import { mix } from './random.ts';
import { toolBackward, toolForward } from './tool-pass.ts';
import { VECTOR_TASKS, planPublishing, publishWeights, vectorGradient } from './publish.ts';
import { planUpdates, reduceGradients, updateParameters } from './update.ts';
import type { Rates, UpdateTask } from './update.ts';

/** The phases of a step, in order; each is a number of tasks that any thread may take. */
export const PHASE = {
  toolForward: 0,
  queryStep: 1,
  toolBackward: 2,
  reduce: 3,
  vectors: 4,
  update: 5,
  publish: 6,
  infer: 7,
} as const;

export interface TaskOptions {
  readonly dropout: number;
  readonly rates: Rates;
  /** Round weights and activations as the device does (quantisation-aware training). */
  readonly quantize: boolean;
}

/** Runs a task by its phase and number. What it computes depends on nothing else. */
export interface TaskRunner {
  run(phase: number, task: number): void;
  count(phase: number): number;
}

export function createTasks(c: Compute, options: TaskOptions): TaskRunner {
  const updates: readonly UpdateTask[] = planUpdates(c.layout, options.rates);
  const publishing = planPublishing(c.layout);
  const { shards } = c.layout.capacity;
  c.quantize = options.quantize;
  const enter = (shard: number, part: number, training: boolean): void => {
    const key = c.i32[(c.layout.batch.counts >> 2) + COUNT.dropoutKey];
    c.grads = c.layout.shardGradients + shard * c.layout.parameters.bytes;
    c.dropout = training ? options.dropout : 0;
    c.dropoutKey = mix(key + mix(2 * shard + part));
  };
  return {
    run(phase, task) {
      // A key of 0 says that this isn't training: inference drops nothing.
      const training = c.i32[(c.layout.batch.counts >> 2) + COUNT.dropoutKey] !== 0;
      switch (phase) {
        case PHASE.toolForward:
          enter(task, 0, training);
          return toolForward(c, task);
        case PHASE.queryStep:
          enter(task, 1, training);
          return queryStep(c, task);
        case PHASE.toolBackward:
          enter(task, 0, training);
          return toolBackward(c, task);
        case PHASE.reduce:
          return reduceGradients(c, task);
        case PHASE.vectors:
          return vectorGradient(c, task);
        case PHASE.publish:
          return publishWeights(c, publishing[task]);
        case PHASE.update:
          return updateParameters(c, updates[task], options.rates);
        case PHASE.infer:
          enter(task, 1, false);
          return queryInfer(c, task);
        default:
          throw new Error(`trainer: no phase ${phase}`);
      }
    },
    count(phase) {
      switch (phase) {
        case PHASE.reduce:
          return REDUCE_TASKS;
        case PHASE.vectors:
          return VECTOR_TASKS;
        case PHASE.update:
          return updates.length;
        case PHASE.publish:
          return publishing.length;
        default:
          return shards;
      }
    },
  };
}
