/** An answer for people; the JSON shapes are for programs. */
import type { AskResult, Call } from '../sim/result.ts';

/** One line a call, or why there is none; then what it cost. */
export function formatAnswer(result: AskResult): string {
  return `${formatOutcome(result)}\n  ${formatCost(result)}`;
}

function formatOutcome(result: AskResult): string {
  const calls = result.calls.map(formatCall).join('\n');
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
      const { tool, param, value } = result.range ?? {};
      return `${calls}\n  not run: ${tool} can't take ${JSON.stringify(value)} as ${param}`;
    }
  }
}

function formatCall(call: Call): string {
  return `${call.name} ${JSON.stringify(call.arguments)}`;
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
