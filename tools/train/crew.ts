import { once } from 'node:events';
import { Worker, parentPort } from 'node:worker_threads';
import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { createCompute, fillTables } from './compute.ts';
import type { Compute } from './compute.ts';
import { buildTrainKernels } from './kernels.ts';
import { layOutMemory } from './layout.ts';
import type { Capacity } from './sizes.ts';
import { createTasks } from './tasks.ts';
import type { TaskOptions, TaskRunner } from './tasks.ts';

/**
 * Words of Layout.control. TICKET is phase << 16 | tasks not yet taken: taking a task is one
 * compare-and-exchange of the whole word, so a late thread can't take one of a phase gone by.
 */
const TICKET = 0;
const DONE = 1;
const FAILED = 2;
const STOP_PHASE = 0x7fff;

export interface WorkerData {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly config: ModelConfig;
  readonly capacity: Capacity;
  readonly options: TaskOptions;
  readonly thread: number;
}

/** The calling thread and its workers, over one memory. */
export interface Crew {
  readonly compute: Compute;
  /**
   * Runs all tasks of a phase and returns when they are done. The calling thread does `meanwhile`
   * first, while the workers are at the tasks, and then takes tasks too.
   */
  run(phase: number, meanwhile?: () => void): void;
  stop(): Promise<void>;
}

export async function startCrew(
  config: ModelConfig,
  capacity: Capacity,
  options: TaskOptions,
): Promise<Crew> {
  const module = new WebAssembly.Module(new Uint8Array(await buildTrainKernels()));
  const layout = layOutMemory(config, capacity);
  const pages = Math.ceil(layout.bytes / 65536);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const compute = createCompute(module, memory, layout, 0);
  fillTables(layout, compute.f32);
  const tasks = createTasks(compute, options);
  const workers: Worker[] = [];
  for (let thread = 1; thread < capacity.threads; thread++) {
    const workerData: WorkerData = { module, memory, config, capacity, options, thread };
    workers.push(new Worker(new URL('./worker.mjs', import.meta.url), { workerData }));
  }
  let failure: Error | null = null;
  for (const worker of workers)
    worker.on('error', (error) => {
      failure = error as Error;
    });
  // Each worker says one word when it is about to serve.
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    compute,
    run: (phase, meanwhile) => {
      if (failure) throw failure;
      runPhase(compute, tasks, phase, meanwhile);
    },
    stop: async () => {
      const at = (layout.control >> 2) + TICKET;
      Atomics.store(compute.i32, at, STOP_PHASE << 16);
      Atomics.notify(compute.i32, at);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A worker's life: take tasks until told to stop. Runs on its own thread. */
export function serve(data: WorkerData): void {
  const layout = layOutMemory(data.config, data.capacity);
  const compute = createCompute(data.module, data.memory, layout, data.thread);
  const tasks = createTasks(compute, data.options);
  const ticket = (layout.control >> 2) + TICKET;
  parentPort?.postMessage('ready');
  for (;;) {
    const seen = takeTasks(compute, tasks);
    if (seen >> 16 === STOP_PHASE) return;
    Atomics.wait(compute.i32, ticket, seen);
  }
}

function runPhase(c: Compute, tasks: TaskRunner, phase: number, meanwhile?: () => void): void {
  const control = c.layout.control >> 2;
  const count = tasks.count(phase);
  Atomics.store(c.i32, control + DONE, 0);
  Atomics.store(c.i32, control + TICKET, (phase << 16) | count);
  Atomics.notify(c.i32, control + TICKET);
  meanwhile?.();
  takeTasks(c, tasks);
  for (;;) {
    const done = Atomics.load(c.i32, control + DONE);
    if (Atomics.load(c.i32, control + FAILED)) {
      throw new Error(`trainer: a worker failed in phase ${phase}; its error is printed above`);
    }
    if (done === count) return;
    Atomics.wait(c.i32, control + DONE, done, 1000);
  }
}

/** Takes tasks until none is left; returns the ticket word then. */
function takeTasks(c: Compute, tasks: TaskRunner): number {
  const control = c.layout.control >> 2;
  for (;;) {
    const ticket = Atomics.load(c.i32, control + TICKET);
    const left = ticket & 0xffff;
    if (left === 0) return ticket;
    const taken = Atomics.compareExchange(c.i32, control + TICKET, ticket, ticket - 1);
    if (taken !== ticket) continue;
    try {
      tasks.run(ticket >> 16, left - 1);
    } catch (error) {
      Atomics.store(c.i32, control + FAILED, 1);
      if (c.thread > 0) process.stderr.write(`${(error as Error).stack}\n`);
      throw error;
    } finally {
      Atomics.add(c.i32, control + DONE, 1);
      Atomics.notify(c.i32, control + DONE);
    }
  }
}
