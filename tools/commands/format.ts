/** An answer for people; the JSON shapes are for programs. */
import type { AskResult, Call, OutOfRange } from '../sim/result.ts';

/** One line a call, or why there is none; then what it cost. */
export function formatAnswer(result: AskResult): string {
  return `${formatOutcome(result)}\n  ${formatCost(result)}`;
}

function formatOutcome(result: AskResult): string {
  const calls = result.calls.map((call) => formatCall(call, result.query)).join('\n');
  switch (result.outcome) {
    case 'calls':
      return calls;
    case 'none':
      return 'no call: not for these tools';
    case 'unsure':
      return `unsure, not run: ${calls || 'no call'}`;
    case 'missing':
      return `${calls}\n  not run: ${result.missing?.tool} needs ${result.missing?.param}`;
    case 'out_of_range': {
      const { tool, param, value } = result.range!;
      const said = JSON.stringify(value);
      return `${calls}\n  not run: ${tool} can't take ${said} as ${param}${limits(result.range!)}`;
    }
  }
}

/** ': 0 to 100, in steps of 5' */
function limits({ minimum, maximum, multipleOf }: OutOfRange): string {
  const facts = [
    minimum !== undefined && maximum !== undefined
      ? `${minimum} to ${maximum}`
      : minimum !== undefined
        ? `at least ${minimum}`
        : maximum !== undefined
          ? `at most ${maximum}`
          : '',
    multipleOf === undefined ? '' : `in steps of ${multipleOf}`,
  ].filter((fact) => fact !== '');
  return facts.length === 0 ? '' : `: ${facts.join(', ')}`;
}

/** The call, and which words each value was read from. */
function formatCall({ name, arguments: args, spans }: Call, query: string): string {
  const read = new Map<string, string[]>();
  for (const [field, [start, end]] of Object.entries(spans)) {
    const words = JSON.stringify(query.slice(start, end));
    read.set(words, [...(read.get(words) ?? []), field]);
  }
  const lines = [...read].map(([words, fields]) => `\n  ${fields.join(', ')} from ${words}`);
  return `${name} ${JSON.stringify(args)}${lines.join('')}`;
}

function formatCost({ confidence, cost }: AskResult): string {
  const count = (value: number) => value.toLocaleString('en-US');
  return [
    `confidence ${confidence.toFixed(2)}`,
    `${cost.decoder_steps} decoder step${cost.decoder_steps === 1 ? '' : 's'}`,
    `${count(cost.macs)} multiply-accumulates`,
    `${count(cost.ram_bytes)} bytes of RAM`,
  ].join(', ');
}
