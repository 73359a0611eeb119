/**
 * What the packed model points at, told from what a parser makes of it: public sets give spans of
 * words, and their parameters have no ranges. The image is that of the real tools; the tables
 * beside it say of every value that isn't an enum or a boolean that it is text, and that nothing is
 * required. So the firmware decodes as it always does and its answer is the program itself.
 */
import { buildTables, encodeTables, hashTools } from '../../codegen/index.ts';
import { buildImage } from '../../codegen/image/index.ts';
import type { Field, Param, Tool, ToolSet } from '../../codegen/ir.ts';
import { LIMITS } from '../../codegen/limits.ts';
import type { Example, Value } from '../data/example.ts';
import type { Model } from '../project.ts';
import { DEFAULT_NOW, parseNow } from '../sim/clock.ts';
import type { Firmware } from '../sim/firmware.ts';
import type { AskResult } from '../sim/result.ts';
import { FirmwareError, Simulator } from '../sim/simulator.ts';

/** A program in words: equal texts are equal programs. */
interface Program {
  /** The tools called, in order; '' for no call. */
  readonly tools: string;
  /** The same with every argument: enum values, booleans, and spans in characters. */
  readonly whole: string;
}

export interface Pointed {
  /** The right tools, in order; no call where none is due. */
  readonly tool: boolean;
  /** The right program, every value included. */
  readonly exact: boolean;
  /** The best guess has no call, however sure the model is of it. */
  readonly guessesNone: boolean;
  /** The image's threshold lets it act: a call that would run, or none for sure. */
  readonly sure: boolean;
}

/** A device that offers these tools; the keys are those of the examples' calls. */
export class PointingDevice {
  readonly #simulator: Simulator;
  readonly #keys: readonly string[];
  readonly #tools: readonly Tool[];

  constructor(model: Model, firmware: Firmware, tools: ReadonlyMap<string, Tool>) {
    this.#keys = [...tools.keys()];
    this.#tools = [...tools.values()];
    const real = { name: 'benchmark', source: 'benchmark', tools: this.#tools };
    const plain: ToolSet = { ...real, tools: this.#tools.map(plainTool) };
    const image = buildImage({
      encoder: model.encoder(),
      toolSet: real,
      toolsHash: hashTools(plain),
      kernels: model.kernels.intrinsics,
    });
    const tables = encodeTables(buildTables(plain));
    this.#simulator = new Simulator(firmware, { image, tables, now: parseNow(DEFAULT_NOW) });
  }

  /** A turn that the firmware refuses (too long) is wrong. */
  judge(example: Example): Pointed {
    let answer: AskResult;
    try {
      answer = this.#simulator.turn(example.query);
    } catch (error) {
      if (!(error instanceof FirmwareError)) throw error;
      return { tool: false, exact: false, guessesNone: false, sure: false };
    }
    const due = this.#due(example);
    const made = pointedAt(answer);
    return {
      tool: made.tools === due.tools,
      exact: made.whole === due.whole,
      guessesNone: answer.calls.length === 0,
      sure: answer.outcome !== 'unsure',
    };
  }

  #due({ query, calls }: Example): Program {
    return toProgram(
      calls.map((call) => {
        const index = this.#keys.indexOf(call.tool);
        const tool = this.#tools[index];
        const values = tool?.params.flatMap((param, place) => {
          const own = call.arguments.filter((argument) => argument.param === param.name);
          const text = param.repeated ? query : null;
          return own.map(({ value }) => `${paramName(place)}=${showValue(value, text)}`);
        });
        return { name: toolName(index), values: values ?? [] };
      }),
    );
  }
}

function pointedAt({ calls }: AskResult): Program {
  return toProgram(
    calls.map(({ name, arguments: args, spans }) => ({
      name,
      values: Object.entries(args).flatMap(([param, value]) => {
        const said = Array.isArray(value) ? value : [spans[param]?.join('-') ?? String(value)];
        return said.map((one) => `${param}=${one}`);
      }),
    })),
  );
}

function toProgram(
  calls: readonly { readonly name: string; readonly values: string[] }[],
): Program {
  return {
    tools: calls.map(({ name }) => name).join(' '),
    whole: calls.map(({ name, values }) => [name, ...values].join(' ')).join('; '),
  };
}

/** A span by its place, or, of a list, by its text: an answer has one span for all of a list. */
function showValue(value: Value, query: string | null): string {
  switch (value.kind) {
    case 'span':
      return query?.slice(value.start, value.end) ?? `${value.start}-${value.end}`;
    case 'enum':
      return value.value;
    case 'bool':
      return String(value.value);
  }
}

function plainTool(tool: Tool, index: number): Tool {
  const params = tool.params.map(plainParam);
  return { name: toolName(index), words: tool.words, description: '', params };
}

function plainParam(param: Param, place: number): Param {
  const kind = param.kind === 'enum' || param.kind === 'bool' ? param.kind : 'text';
  const repeated = param.repeated && kind !== 'bool';
  const field: Field = {
    name: paramName(place),
    description: '',
    type: kind === 'bool' ? 'boolean' : 'string',
    role: 'whole',
    required: false,
    repeated,
    unit: 'none',
    ...(kind === 'text' ? { maxLength: LIMITS.textBytes } : {}),
    ...(kind === 'enum' ? { values: param.values } : {}),
  };
  return { ...param, name: field.name, kind, required: false, repeated, fields: [field] };
}

// Names of their own, since tools of one offer may share theirs.
function toolName(index: number): string {
  return `tool_${index}`;
}

function paramName(place: number): string {
  return `param_${place}`;
}
