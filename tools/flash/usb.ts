/** The USB devices of this computer, where the system shows them as files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from './runner.ts';

export interface UsbDevice {
  /** Four hexadecimal digits each. */
  readonly vendor: string;
  readonly productId: string;
  readonly product: string;
  readonly serial: string;
}

const LINUX_FOLDER = '/sys/bus/usb/devices';

/** Those with a serial number that `isWanted`; undefined on systems without such files. */
export function listUsbDevices(
  isWanted: (device: UsbDevice) => boolean,
  folder = LINUX_FOLDER,
): Probe[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .sort()
    .map((name) => readDevice(join(folder, name)))
    .filter((device) => device.serial !== '' && isWanted(device))
    .map(({ serial, product }) => ({ id: serial, what: product }));
}

function readDevice(folder: string): UsbDevice {
  const read = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  };
  return {
    vendor: read('idVendor'),
    productId: read('idProduct'),
    product: read('product'),
    serial: read('serial'),
  };
}
