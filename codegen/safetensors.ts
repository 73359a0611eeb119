/**
 * Reads and writes safetensors: `u64 header bytes, JSON header, data`. Float32 only; a file that
 * another tool wrote in another type is a located error.
 */
export interface Tensor {
  readonly shape: number[];
  readonly data: Float32Array;
}

export class SafetensorsError extends Error {
  readonly tensor: string | undefined;

  constructor(reason: string, tensor?: string) {
    super(`safetensors: ${tensor === undefined ? '' : `tensor "${tensor}": `}${reason}`);
    this.name = 'SafetensorsError';
    this.tensor = tensor;
  }
}

const HEADER_BYTES_MAX = 16 * 1024 * 1024;

export function parseSafetensors(bytes: Uint8Array): Map<string, Tensor> {
  if (bytes.byteLength < 8) {
    throw new SafetensorsError(`${bytes.byteLength} bytes are less than the length field`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = Number(view.getBigUint64(0, true));
  const dataStart = 8 + headerBytes;
  if (headerBytes > HEADER_BYTES_MAX || dataStart > bytes.byteLength) {
    throw new SafetensorsError(
      `the header claims ${headerBytes} bytes and the file has ${bytes.byteLength}; ` +
        'it is truncated or not safetensors',
    );
  }
  const header = parseHeader(bytes.subarray(8, dataStart));
  const tensors = new Map<string, Tensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    tensors.set(name, readTensor(name, entry, bytes.subarray(dataStart)));
  }
  return tensors;
}

/** Tensors in the map's order, so equal maps give equal bytes. */
export function formatSafetensors(tensors: ReadonlyMap<string, Tensor>): Uint8Array {
  const header: Record<string, unknown> = {};
  let dataBytes = 0;
  for (const [name, { shape, data }] of tensors) {
    if (product(shape) !== data.length) {
      throw new SafetensorsError(`shape [${shape}] doesn't hold ${data.length} values`, name);
    }
    const end = dataBytes + data.byteLength;
    header[name] = { dtype: 'F32', shape, data_offsets: [dataBytes, end] };
    dataBytes = end;
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json + ' '.repeat((8 - (json.length % 8)) % 8));
  const bytes = new Uint8Array(8 + text.length + dataBytes);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  let offset = 8 + text.length;
  for (const { data } of tensors.values()) {
    for (const value of data) {
      view.setFloat32(offset, value, true);
      offset += 4;
    }
  }
  return bytes;
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new SafetensorsError(`the header isn't JSON: ${(error as Error).message}`);
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new SafetensorsError("the header isn't a JSON object");
  }
  return header as Record<string, unknown>;
}

function readTensor(name: string, entry: unknown, data: Uint8Array): Tensor {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  if (dtype !== 'F32') {
    throw new SafetensorsError(`dtype is ${JSON.stringify(dtype)}; convert it to F32`, name);
  }
  if (!isSizes(shape)) throw new SafetensorsError(`bad shape ${JSON.stringify(shape)}`, name);
  if (!isSizes(offsets) || offsets.length !== 2 || offsets[0] > offsets[1]) {
    throw new SafetensorsError(`bad data_offsets ${JSON.stringify(offsets)}`, name);
  }
  const [start, end] = offsets;
  if (end > data.byteLength) {
    throw new SafetensorsError(
      `its data ends at byte ${end} and the file has ${data.byteLength} bytes of data; ` +
        'the file is truncated',
      name,
    );
  }
  const count = product(shape);
  if (count * 4 !== end - start) {
    const bytes = end - start;
    throw new SafetensorsError(`shape [${shape}] needs ${count * 4} bytes and has ${bytes}`, name);
  }
  const values = new Float32Array(count);
  const view = new DataView(data.buffer, data.byteOffset + start, end - start);
  for (let i = 0; i < count; i++) values[i] = view.getFloat32(4 * i, true);
  return { shape, data: values };
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function product(shape: readonly number[]): number {
  return shape.reduce((count, size) => count * size, 1);
}
