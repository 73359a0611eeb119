/** Intel HEX: bytes at an address, as text that every flashing tool reads. */

const RECORD_BYTES = 16;
const DATA = 0;
const END = 1;
const UPPER_ADDRESS = 4;

export function toIntelHex(bytes: Uint8Array, address: number): string {
  const lines: string[] = [];
  let upper = -1;
  for (let at = 0; at < bytes.length; ) {
    const here = address + at;
    if (here >>> 16 !== upper) {
      upper = here >>> 16;
      lines.push(record(UPPER_ADDRESS, 0, [upper >> 8, upper & 0xff]));
    }
    // No record goes past the end of its 64 KB.
    const count = Math.min(RECORD_BYTES, 0x10000 - (here & 0xffff));
    lines.push(record(DATA, here & 0xffff, bytes.subarray(at, at + count)));
    at += count;
  }
  return `${[...lines, record(END, 0, [])].join('\n')}\n`;
}

/** `:` count, address, type, data, checksum: the sum of all bytes is 0 modulo 256. */
function record(type: number, address: number, data: Iterable<number>): string {
  const body = [...data];
  const bytes = [body.length, address >> 8, address & 0xff, type, ...body];
  const sum = bytes.reduce((a, b) => a + b, 0);
  return `:${Buffer.from([...bytes, -sum & 0xff])
    .toString('hex')
    .toUpperCase()}`;
}
