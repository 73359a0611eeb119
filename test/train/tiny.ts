import type { ModelConfig } from '../../codegen/checkpoint.ts';
import type { Param, Tool } from '../../codegen/ir.ts';
import { SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import type { Argument, DataSet, Example } from '../../tools/data/example.ts';
import { startCrew } from '../../tools/train/crew.ts';
import type { Crew } from '../../tools/train/crew.ts';
import { initialiseParameters } from '../../tools/train/parameters.ts';
import { seededRandom } from '../../tools/train/random.ts';
import { PHASE } from '../../tools/train/tasks.ts';

const WORDS =
  'set timer for minutes one two five alarm label tea play song loud quiet stop' +
  ' volume to on off the in my please what time is it and';

export const VOCABULARY = [
  ...SPECIAL_TOKENS,
  ...[
    ...new Set([...'abcdefghijklmnopqrstuvwxyz'].flatMap((x) => [x, `\x01${x}`])),
    ...'0123456789.,?',
    ...WORDS.split(' '),
  ]
    .filter((x, i, all) => all.indexOf(x) === i)
    .sort(),
];

export const TINY: ModelConfig = {
  family: 'bodkin',
  width: 16,
  heads: 4,
  kvHeads: 2,
  encoderLayers: 2,
  decoderLayers: 2,
  vocabulary: VOCABULARY,
  calibration: { threshold: 0, x: [0, 1], y: [0, 1] },
  version: 1,
};

function param(name: string, kind: Param['kind'], rest: Partial<Param> = {}): Param {
  return {
    name,
    words: name,
    description: '',
    kind,
    required: true,
    repeated: false,
    fields: [],
    ...rest,
  };
}

function tool(name: string, words: string, params: Param[]): Tool {
  return { name, words, description: `the ${words}`, params };
}

const LEVELS = ['loud', 'quiet'].map((words) => ({ value: words.toUpperCase(), words }));

export const TOOLS: Tool[] = [
  tool('timer', 'set timer', [param('minutes', 'int'), param('label', 'text')]),
  tool('alarm', 'set alarm', [param('time', 'time'), param('label', 'text')]),
  tool('volume', 'volume', [param('level', 'enum', { values: LEVELS }), param('on', 'bool')]),
  tool('modes', 'play', [param('mode', 'enum', { values: LEVELS, repeated: true })]),
  tool('stop', 'stop', []),
];

function span(param: string, query: string, text: string): Argument {
  const start = query.indexOf(text);
  return { param, value: { kind: 'span', start, end: start + text.length } };
}

const NUMBERS = ['one', 'two', 'five', '1', '25'];
const LABELS = ['tea', 'my song', 'the tea'];

function examples(): Example[] {
  const all: Example[] = [
    { query: 'what time is it', calls: [] },
    { query: 'it is on', calls: [] },
  ];
  for (const number of NUMBERS) {
    const query = `set timer for ${number} minutes`;
    all.push({
      query,
      calls: [{ tool: 'tiny/timer', arguments: [span('minutes', query, number)] }],
    });
    for (const label of LABELS) {
      const labelled = `timer ${number} minutes for ${label}`;
      all.push({
        query: labelled,
        calls: [
          {
            tool: 'tiny/timer',
            arguments: [span('minutes', labelled, number), span('label', labelled, label)],
          },
        ],
      });
    }
    const alarm = `alarm in ${number}`;
    all.push({
      query: alarm,
      calls: [{ tool: 'tiny/alarm', arguments: [span('time', alarm, number)] }],
    });
    const both = `stop and set timer for ${number} minutes`;
    all.push({
      query: both,
      calls: [
        { tool: 'tiny/stop', arguments: [] },
        { tool: 'tiny/timer', arguments: [span('minutes', both, number)] },
      ],
    });
  }
  for (const { value, words } of LEVELS) {
    all.push({
      query: `volume ${words} on`,
      calls: [
        {
          tool: 'tiny/volume',
          arguments: [
            { param: 'level', value: { kind: 'enum', value } },
            { param: 'on', value: { kind: 'bool', value: true } },
          ],
        },
      ],
    });
    all.push({
      query: `play ${words}`,
      calls: [
        { tool: 'tiny/modes', arguments: [{ param: 'mode', value: { kind: 'enum', value } }] },
      ],
    });
  }
  const modes = LEVELS.map(
    ({ value }): Argument => ({ param: 'mode', value: { kind: 'enum', value } }),
  );
  all.push({ query: 'play loud and quiet', calls: [{ tool: 'tiny/modes', arguments: modes }] });
  all.push({ query: 'stop', calls: [{ tool: 'tiny/stop', arguments: [] }] });
  return all;
}

/** A set that covers every kind of step: spans, enums, booleans, repeats, two calls, no call. */
export const TINY_SET: DataSet = {
  name: 'tiny',
  tools: new Map(TOOLS.map((each) => [`tiny/${each.name}`, each])),
  examples: examples(),
};

export const tokenizer = new Tokenizer(VOCABULARY);

export const TINY_CAPACITY = {
  shards: 4,
  threads: 1,
  queries: 40,
  tools: 8,
  toolTokens: 256,
  heads: 64,
  vectorWidth: 0,
};

export const TINY_OPTIONS = {
  dropout: 0,
  rates: { muon: 0.02, adamw: 2e-3, decay: 0.01 },
  quantize: false,
};

export async function tinyCrew(
  overrides: { threads?: number; dropout?: number; config?: ModelConfig } = {},
): Promise<Crew> {
  const { threads = 1, dropout = 0, config = TINY } = overrides;
  const crew = await startCrew(config, { ...TINY_CAPACITY, threads }, { ...TINY_OPTIONS, dropout });
  const { layout, f32 } = crew.compute;
  initialiseParameters(f32.subarray(layout.master / 4), layout.parameters, seededRandom(7));
  crew.run(PHASE.publish);
  return crew;
}

export function weightsOf(crew: Crew): Float32Array {
  const { layout, f32 } = crew.compute;
  return f32.subarray(layout.weights / 4, (layout.weights + layout.parameters.bytes) / 4);
}

export function gradientOf(crew: Crew): Float32Array {
  const { layout, f32 } = crew.compute;
  return f32.subarray(layout.gradient / 4, (layout.gradient + layout.parameters.bytes) / 4);
}
