import type { Score } from './evaluate.ts';
import type { StepLoss } from './step.ts';
import type { TrainEvent } from './train.ts';

/** Steps that a progress line sums up: batches differ in how hard they are. */
const EVERY = 50;

/** Makes lines for people of a run's events; null for an event that needs none. */
export function createProgress(): (event: TrainEvent) => string | null {
  let recent: StepLoss[] = [];
  return (event) => {
    if (event.kind !== 'step') return describe(event);
    recent.push(event.loss);
    if (event.step % EVERY !== 0) return null;
    const mean = (of: (loss: StepLoss) => number): string =>
      (recent.reduce((sum, loss) => sum + of(loss), 0) / recent.length).toFixed(3);
    const line =
      `${event.step}/${event.steps} loss ${mean((l) => l.total)} ` +
      `(point ${mean((l) => l.point)} start ${mean((l) => l.start)} end ${mean((l) => l.end)} ` +
      `contrast ${mean((l) => l.contrast)} norm ${mean((l) => l.gradientNorm)}) ` +
      `${event.queriesPerSecond.toFixed(0)} queries/s, ${duration(event.secondsLeft)} left`;
    recent = [];
    return line;
  };
}

function describe(event: Exclude<TrainEvent, { kind: 'step' }>): string {
  switch (event.kind) {
    case 'start':
      return (
        `${event.parameters} parameters, from step ${event.step}\n` +
        `train ${JSON.stringify(event.train)}\nvalid ${JSON.stringify(event.valid)}`
      );
    case 'score': {
      const sets = Object.entries(event.scores).map(([name, score]) => `${name} ${share(score)}`);
      const mark = event.best ? ' (best)' : '';
      return `${event.step} score ${share(event.mean)}${mark}: ${sets.join(', ')}`;
    }
    case 'skipped':
      return `examples skipped: ${JSON.stringify(event.reasons)}`;
  }
}

function share({ tools, exact }: Score): string {
  return `tools ${(100 * tools).toFixed(1)} exact ${(100 * exact).toFixed(1)}`;
}

function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
