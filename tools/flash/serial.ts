/** Serial ports, by the optional package `serialport`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { EXIT_FAILED, EXIT_NO_PROBE, FlashError } from './run.ts';
import type { Choice, Probe } from './runner.ts';

interface PortInfo {
  readonly path: string;
  readonly manufacturer?: string;
  readonly serialNumber?: string;
  readonly vendorId?: string;
}

/** Of the package, what is used here: it may not be installed. */
interface Serialport {
  readonly SerialPort: {
    new (options: { path: string; baudRate: number; autoOpen: false }): Port;
    list(): Promise<readonly PortInfo[]>;
  };
}

export interface Port extends Duplex {
  open(done: (error: Error | null) => void): void;
  close(): void;
}

const PACKAGE: string = 'serialport';
const LINUX_FOLDER = '/dev/serial/by-id';

/** For a monitor: there must be one. */
export const serialPort: Choice = {
  name: 'the console',
  chooses: 'port',
  probes: { search: listSerialPorts, isComplete: true },
  absent: /(?!)/, // no tool is run
  cure: 'connect it by a USB cable that carries data, or name its serial port with --port',
};

/** USB serial ports; undefined where there is no way to know. */
export async function listSerialPorts(): Promise<Probe[] | undefined> {
  // On Linux the package asks udev's command line, which small systems don't have.
  if (process.platform === 'linux') return listLinuxPorts();
  const ports = await loadSerialport()
    .then(({ SerialPort }) => SerialPort.list())
    .catch(() => undefined);
  return ports
    ?.filter(({ vendorId }) => vendorId !== undefined)
    .map(({ path, manufacturer = '', serialNumber = '' }) => ({
      id: path,
      what: `${manufacturer} ${serialNumber}`.trim(),
    }));
}

/** The folder is there when a port is. */
export function listLinuxPorts(folder = LINUX_FOLDER): Probe[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: join(folder, name), what: '' }));
}

export async function openSerialPort(path: string, baud: number): Promise<Port> {
  const { SerialPort } = await loadSerialport();
  const port = new SerialPort({ path, baudRate: baud, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    port.open((error) => {
      if (error === null || error === undefined) resolve();
      else reject(new FlashError(explain(path, error), EXIT_NO_PROBE));
    });
  });
  return port;
}

function explain(path: string, { message }: Error): string {
  if (/no such file|file not found/i.test(message)) {
    return `${path}: there is no such port; connect the board, or give another --port`;
  }
  if (/permission|access/i.test(message)) {
    return `${path}: ${message}; on Linux join the group dialout, and log in again`;
  }
  return `${path}: ${message}; is another program using it?`;
}

async function loadSerialport(): Promise<Serialport> {
  try {
    return (await import(PACKAGE)) as Serialport;
  } catch {
    throw new FlashError('serial ports need a package: npm install serialport', EXIT_FAILED);
  }
}
