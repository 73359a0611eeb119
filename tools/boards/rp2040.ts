/** RP2040 boards under rp2040js, which starts them as the chip's boot ROM does: from a UF2 file. */
import { setImmediate } from 'node:timers/promises';
import { Simulator } from 'rp2040js';
import type { Logger, RP2040 } from 'rp2040js';
import { fromUf2 } from '../flash/blocks.ts';
import { EmulatorError } from './emulator-options.ts';
import type { EmulatorOptions } from './emulator-options.ts';
import { BOOT2_BYTES, bootCrc32, makeUf2 } from './pico-file.ts';

const FLASH_ADDRESS = 0x10000000;
const RAM_ADDRESS = 0x20000000;
/** Where the boot ROM copies boot2. */
const BOOT2_RAM_ADDRESS = 0x20041f00;
/** As under QEMU, so that a board's ticks become instructions in one way. */
const INSTRUCTION_NANOSECONDS = 1;
/** Between two looks at the time. */
const INSTRUCTIONS_AT_ONCE = 1_000_000;
/** Between two bytes from the host: a byte takes longer at 115200 baud. */
const INSTRUCTIONS_PER_BYTE = 500;
const UART_FLAGS = 0x18;
const UART_RECEIVE_FULL = 1 << 6;
/** Semihosting: the break, its one call here, and that the program ended by itself. */
const SEMIHOSTING_BREAK = 0xab;
const SYS_EXIT_EXTENDED = 0x20;
const STOPPED_BY_APPLICATION = 0x20026;

/** What the console wrote. */
export async function runRp2040(options: EmulatorOptions): Promise<string> {
  const { board, program, image } = options;
  return runUf2({ ...options, uf2: makeUf2(board, program, image) });
}

export interface Uf2Options extends Pick<EmulatorOptions, 'board' | 'input' | 'timeoutMs'> {
  /** As it would be copied to the boot loader's drive. */
  readonly uf2: Uint8Array;
}

export async function runUf2({ board, uf2, input, timeoutMs }: Uf2Options): Promise<string> {
  const simulator = new Simulator();
  const chip = simulator.rp2040;
  chip.logger = throwingLogger;
  boot(chip, uf2);
  const output: number[] = [];
  const [uart] = chip.uart;
  uart.onByte = (byte) => output.push(byte);
  const status = await runToEnd(simulator, Buffer.from(input), timeoutMs);
  const text = Buffer.from(output).toString('utf8');
  if (status === 0) return text;
  const why = status === undefined ? `was stopped after ${timeoutMs} ms` : `ended with ${status}`;
  throw new EmulatorError(`${board.name} under rp2040js ${why}\n${text}`);
}

/** Fills the flash; boot2 runs from RAM, and is refused with a wrong checksum. */
function boot(chip: RP2040, uf2: Uint8Array): void {
  for (const { address, bytes } of fromUf2(uf2, 'rp2040')) {
    chip.flash.set(bytes, address - FLASH_ADDRESS);
  }
  const boot2 = chip.flash.subarray(0, BOOT2_BYTES);
  const stored = new DataView(boot2.buffer).getUint32(BOOT2_BYTES - 4, true);
  if (bootCrc32(boot2.subarray(0, BOOT2_BYTES - 4)) !== stored) {
    throw new EmulatorError("the boot ROM finds no boot2: its checksum doesn't fit");
  }
  chip.sram.set(boot2, BOOT2_RAM_ADDRESS - RAM_ADDRESS);
  chip.core.PC = BOOT2_RAM_ADDRESS;
}

/** The exit status; undefined when the time was over. */
async function runToEnd(
  { rp2040: chip, clock }: Simulator,
  input: Uint8Array,
  timeoutMs: number,
): Promise<number | undefined> {
  const deadline = Date.now() + timeoutMs;
  const [uart] = chip.uart;
  let status: number | undefined;
  chip.onBreak = (code) => {
    const [call, block] = chip.core.registers;
    const isExit = code === SEMIHOSTING_BREAK && call === SYS_EXIT_EXTENDED;
    if (!isExit || chip.readUint32(block) !== STOPPED_BY_APPLICATION) {
      throw new EmulatorError(`break ${code} at 0x${chip.core.PC.toString(16)}`);
    }
    status = chip.readUint32(block + 4);
  };
  let sent = 0;
  while (Date.now() < deadline) {
    for (let done = 0; done < INSTRUCTIONS_AT_ONCE; done += INSTRUCTIONS_PER_BYTE) {
      const isFull = (uart.readUint32(UART_FLAGS) & UART_RECEIVE_FULL) !== 0;
      if (sent < input.length && uart.enabled && !isFull) uart.feedByte(input[sent++]);
      for (let i = 0; i < INSTRUCTIONS_PER_BYTE; i++) {
        chip.core.executeInstruction();
        clock.tick(INSTRUCTION_NANOSECONDS);
        if (status !== undefined) return status;
      }
    }
    await setImmediate(); // others of this process have their turn
  }
  return undefined;
}

/** What the emulator doesn't know is an error, not a line that nobody reads. */
const throwingLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: (component, message) => {
    throw new EmulatorError(`${component}: ${message}`);
  },
  error: (component, message) => {
    throw new EmulatorError(`${component}: ${message}`);
  },
};
