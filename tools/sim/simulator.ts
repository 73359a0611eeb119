/** One simulated device: the firmware, started on an image and tables. */
import type { LocalTime } from './clock.ts';
import type { Firmware, LoadFirmwareOptions } from './firmware.ts';
import { loadFirmware } from './firmware.ts';
import { kernelImports } from './kernel-imports.ts';
import { parseAnswer } from './result.ts';
import type { AskResult } from './result.ts';

export interface DeviceOptions {
  readonly image: Uint8Array;
  readonly tables: Uint8Array;
  readonly now: LocalTime;
}

/** The firmware refused an image, tables or an utterance. */
export class FirmwareError extends Error {
  override name = 'FirmwareError';
  /** What it was doing: 'image', 'text' … */
  readonly stage: string;
  readonly reason: string;
  /** Bytes from the start of what `stage` names. */
  readonly offset: number;

  constructor(stage: string, reason: string, offset: number) {
    super(`${stage}, byte ${offset}: ${reason}`);
    this.stage = stage;
    this.reason = reason;
    this.offset = offset;
  }

  toJSON(): { readonly error: { stage: string; reason: string; offset: number } } {
    return { error: { stage: this.stage, reason: this.reason, offset: this.offset } };
  }
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  sim_reserve(bytes: number): number;
  sim_clock_set(...parts: number[]): void;
  sim_open(image: number, imageBytes: number, tables: number, tablesBytes: number): number;
  sim_line(text: number, textBytes: number): number;
  sim_answer(text: number, textBytes: number): number;
  sim_output(): number;
  sim_output_bytes(): number;
  sim_called(): number;
  sim_called_bytes(): number;
  sim_fault_offset(): number;
  sim_fault_stage(): number;
  sim_fault_text(): number;
}

const TEXT_BYTES_FIRST = 65536;

export class Simulator {
  readonly #exports: Exports;
  /** Reserved in the device for utterances. */
  #text: { address: number; bytes: number };

  /** Compiles what isn't in the cache yet. To start many devices: loadFirmware once. */
  static async create(options: DeviceOptions & LoadFirmwareOptions): Promise<Simulator> {
    return new Simulator(await loadFirmware(options), options);
  }

  constructor(firmware: Firmware, { image, tables, now }: DeviceOptions) {
    const imports =
      firmware.driver === 'v8'
        ? kernelImports(firmware.kernels, image, () => this.#exports.memory)
        : {};
    const instance = new WebAssembly.Instance(firmware.module, { kernels: imports });
    this.#exports = instance.exports as unknown as Exports;
    this.#exports._initialize();
    this.#text = { address: this.#reserve(TEXT_BYTES_FIRST), bytes: TEXT_BYTES_FIRST };
    this.setClock(now);
    const at = [image, tables].flatMap((bytes) => [this.#place(bytes), bytes.length]);
    this.#check(this.#exports.sim_open(...(at as [number, number, number, number])));
  }

  setClock(now: LocalTime): void {
    const { year, month, day, hour, minute, second } = now;
    this.#exports.sim_clock_set(year, month, day, hour, minute, second);
  }

  /** One utterance. Bytes are passed on as they are, UTF-8 or not. Throws FirmwareError. */
  turn(utterance: string | Uint8Array): AskResult {
    return parseAnswer(this.line(utterance));
  }

  /** What is said when the last turn was missing something. Throws FirmwareError. */
  answer(utterance: string | Uint8Array): AskResult {
    return parseAnswer(this.#say(utterance, this.#exports.sim_answer));
  }

  /** The very line that the device's console prints. */
  line(utterance: string | Uint8Array): string {
    return this.#say(utterance, this.#exports.sim_line);
  }

  #say(utterance: string | Uint8Array, run: (text: number, bytes: number) => number): string {
    const bytes = typeof utterance === 'string' ? Buffer.from(utterance, 'utf8') : utterance;
    if (bytes.length > this.#text.bytes) {
      this.#text = { address: this.#reserve(bytes.length), bytes: bytes.length };
    }
    this.#bytes(this.#text.address, bytes.length).set(bytes);
    this.#check(run(this.#text.address, bytes.length));
    const { sim_output, sim_output_bytes } = this.#exports;
    return Buffer.from(this.#bytes(sim_output(), sim_output_bytes())).toString('utf8');
  }

  /** The args structs that the last turn's handlers were given, one after the other. */
  calledWith(): Uint8Array {
    const { sim_called, sim_called_bytes } = this.#exports;
    return this.#bytes(sim_called(), sim_called_bytes()).slice();
  }

  #check(status: number): void {
    if (status >= 0) return;
    const { sim_fault_stage, sim_fault_text, sim_fault_offset } = this.#exports;
    throw new FirmwareError(
      this.#cString(sim_fault_stage()),
      this.#cString(sim_fault_text()),
      sim_fault_offset() >>> 0,
    );
  }

  #place(bytes: Uint8Array): number {
    const address = this.#reserve(bytes.length);
    this.#bytes(address, bytes.length).set(bytes);
    return address;
  }

  #reserve(bytes: number): number {
    const address = this.#exports.sim_reserve(bytes) >>> 0;
    if (address === 0) throw new RangeError(`the simulator has no room for ${bytes} bytes`);
    return address;
  }

  #cString(address: number): string {
    const memory = new Uint8Array(this.#exports.memory.buffer);
    return Buffer.from(memory.subarray(address, memory.indexOf(0, address))).toString('utf8');
  }

  /** A view that holds until the memory grows. */
  #bytes(address: number, bytes: number): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, address, bytes);
  }
}
