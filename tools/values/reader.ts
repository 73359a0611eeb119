/** Values as the device reads them: what a span means to a param, without a model. */
import { buildTables, encodeTables } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { LIMITS } from '../../codegen/limits.ts';
import type { Progress } from '../progress.ts';
import { ROOT } from '../paths.ts';
import { buildValueReader } from '../sim/build.ts';
import type { LocalTime } from '../sim/clock.ts';
import type { ArgumentValue, AskResult } from '../sim/result.ts';

/** Arguments by the names of fields; a composite gives several. */
export type FieldValues = Readonly<Record<string, ArgumentValue>>;

interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  reader_tables(): number;
  reader_tables_max(): number;
  reader_text(): number;
  reader_clock_set(...parts: number[]): void;
  reader_open(bytes: number): number;
  reader_read(tool: number, field: number, textBytes: number): number;
  reader_output(): number;
  reader_output_bytes(): number;
}

export class ValueReader {
  readonly #exports: Exports;
  /** Row of each param's first field, by tool. */
  readonly #rows: readonly (readonly number[])[];

  static async open(toolSet: ToolSet, progress?: Progress): Promise<ValueReader> {
    const wasm = await buildValueReader({ root: ROOT, progress });
    progress?.('');
    return new ValueReader(new WebAssembly.Module(wasm), toolSet);
  }

  constructor(module: WebAssembly.Module, toolSet: ToolSet) {
    this.#exports = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
    const { _initialize, reader_tables, reader_tables_max, reader_open } = this.#exports;
    _initialize();
    const tables = buildTables(toolSet);
    const blob = encodeTables(tables);
    if (blob.length > reader_tables_max()) {
      throw new RangeError(
        `${toolSet.source}: ${blob.length} bytes of tables are too many to read`,
      );
    }
    new Uint8Array(this.#exports.memory.buffer, reader_tables(), blob.length).set(blob);
    if (reader_open(blob.length) < 0) throw new RangeError(`${toolSet.source}: tables refused`);
    this.#rows = tables.tools.map(({ fieldFirst, fieldCount }) =>
      Array.from({ length: fieldCount }, (_, index) => fieldFirst + index).filter(
        (row) => !tables.fields[row].continued,
      ),
    );
  }

  setClock({ year, month, day, hour, minute, second }: LocalTime): void {
    this.#exports.reader_clock_set(year, month, day, hour, minute, second);
  }

  /** null: the words are no value of the param, or one that it can't take. */
  read(tool: number, param: number, words: string): FieldValues | null {
    const text = Buffer.from(words, 'utf8');
    if (text.length > LIMITS.textBytes) return null;
    const { memory, reader_text, reader_read, reader_output, reader_output_bytes } = this.#exports;
    new Uint8Array(memory.buffer, reader_text(), text.length).set(text);
    if (reader_read(tool, this.#rows[tool][param], text.length) !== 1) return null;
    const line = Buffer.from(memory.buffer, reader_output(), reader_output_bytes());
    return (JSON.parse(line.toString('utf8')) as AskResult).calls[0].arguments;
  }
}
