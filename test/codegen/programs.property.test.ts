/**
 * The grammar and the readers of the firmware, compiled from its C, let through what the schemas
 * let through, both ways; ajv judges.
 */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestArguments, parseToolSet } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { compiler } from '../firmware/native.ts';
import { runTurn, runTurns } from '../firmware/turn.ts';
import type { Turn } from '../firmware/turn.ts';
import { saidOf, schemaOf, toolArguments, valuesOf } from './random-schemas.ts';
import type { Argument, Said } from './random-schemas.ts';

/** Calls of tools that are drawn with them: the second may be of the first's tool. */
interface Program {
  readonly tools: readonly (readonly Argument[])[];
  readonly calls: readonly { readonly tool: number; readonly list: readonly Argument[] }[];
}

const program: fc.Arbitrary<Program> = fc
  .tuple(fc.array(toolArguments, { minLength: 1, maxLength: 2 }), fc.nat(1))
  .map(([tools, last]) => ({
    tools,
    calls: tools.slice(0, 1 + last).map((list, tool) => ({ tool, list })),
  }));

/** Formats of the local clock, which ajv's own aren't. */
const ajv = new Ajv({
  strict: false,
  formats: {
    time: /^\d\d:\d\d:\d\d$/,
    date: /^\d{4}-\d\d-\d\d$/,
    duration: /^PT(\d+H)?(\d+M)?([\d.]+S)?$/,
  },
});

function validators({ tools }: Program): readonly ValidateFunction[] {
  return tools.map((list) => ajv.compile(schemaOf(list)));
}

function toolSetOf({ tools }: Program): ToolSet {
  const declared = tools.map((list, index) => ({
    name: `do_${index}`,
    parameters: schemaOf(list),
  }));
  return parseToolSet(declared, 'random.tools.json');
}

/** A token is a character here. */
function tokensOf(words: string): number {
  return words.replaceAll(' ', '').length;
}

/** What the decoder points at, one decision a line, and the words; undefined when it's too much. */
function scriptOf({ calls }: Program, toolSet: ToolSet) {
  const words: string[] = [];
  const script: string[] = [];
  let token = 0;
  for (const { tool, list } of calls) {
    const { name, params } = toolSet.tools[tool];
    script.push(name);
    for (const [index, said] of saidOf(list).entries()) {
      const { name: param, kind } = params[index];
      for (const one of said) {
        script.push(`${name}.${param}`, decision(one, `${name}.${param}`, kind, token));
        token += tokensOf(one.words);
        words.push(one.words);
      }
    }
  }
  const isTooLong = token > LIMITS.tokens || script.length >= LIMITS.decodeSteps;
  return isTooLong ? undefined : { words: words.join(' ') || 'go', script: [...script, 'end'] };
}

function decision({ value, words }: Said, param: string, kind: string, token: number): string {
  if (kind === 'bool') return String(value);
  return kind === 'enum' ? `${param}=${value}` : `span ${token} ${token + tokensOf(words) - 1}`;
}

/** The calls' arguments as JSON has them, from the console's line and from the C structs. */
function givenBy({ answer, args }: Turn, toolSet: ToolSet) {
  return answer.calls.map((call, index) => {
    const tool = toolSet.tools.find(({ name }) => name === call.name)!;
    return [nestArguments(tool, call.arguments), nestArguments(tool, args[index])];
  });
}

/** Each program is a process, with sanitizers. */
const TIMEOUT = { timeout: 600_000 };

describe.skipIf(compiler === null)('with a C compiler', () => {
  test('a program gives what it says if the schemas take it, and no call if not', TIMEOUT, () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(program, (drawn) => {
        const toolSet = toolSetOf(drawn);
        const said = scriptOf(drawn, toolSet);
        fc.pre(said !== undefined);
        const turn = runTurn(toolSet, said.words, said.script);
        const validate = validators(drawn);
        const expected = drawn.calls.map(({ list }) => valuesOf(list));
        const isValid = expected.every((values, i) => validate[drawn.calls[i].tool](values));
        if (isValid) {
          expect(turn.answer, said.words).toMatchObject({ outcome: 'calls' });
          expect(givenBy(turn, toolSet)).toEqual(expected.map((values) => [values, values]));
          counts.taken++;
        } else {
          const outcome = expect.stringMatching(/^(missing|out_of_range)$/);
          expect(turn.answer, said.words).toMatchObject({ outcome });
          expect(turn.handled).toEqual([]);
          counts.refused++;
        }
      }),
      { numRuns: 500, seed: 20261126 },
    );
    expect(counts.taken).toBeGreaterThan(125);
    expect(counts.refused).toBeGreaterThan(125);
  });

  test('any decoder gives arguments that the schemas take, or no call', TIMEOUT, () => {
    let calls = 0;
    fc.assert(
      fc.property(program, fc.infiniteStream(fc.nat(SAYINGS.length - 1)), (drawn, stream) => {
        const toolSet = toolSetOf(drawn);
        const texts = Array.from({ length: 60 }, () =>
          [...stream.take(3)].map((index) => SAYINGS[index]).join(' '),
        );
        const validate = validators(drawn);
        for (const turn of runTurns(toolSet, texts, ['random'], { threshold: 0 })) {
          if (turn.answer.outcome !== 'calls') continue;
          for (const [index, given] of givenBy(turn, toolSet).entries()) {
            const tool = toolSet.tools.findIndex(
              ({ name }) => name === turn.answer.calls[index].name,
            );
            for (const values of given) {
              expect(validate[tool](values), JSON.stringify([turn.answer, values])).toBe(true);
            }
            calls++;
          }
        }
      }),
      { numRuns: 150, seed: 20261126 },
    );
    expect(calls).toBeGreaterThan(750);
  });
});

const SAYINGS = [
  '0',
  '5',
  'minus 4',
  '2.5',
  '30 minutes',
  '2 hours 5 minutes',
  'an hour',
  '17:05',
  'half past six',
  'tomorrow',
  '2027-03-04',
  'kkq5',
  'xxq',
  'max',
  'é',
];
