/** The model of docs/model.md in plain floating point: what int8 is measured against. */
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import type { DecoderInput } from '../../codegen/image/index.ts';

export type Vector = number[];

/** y = W x; W is row-major with x.length columns. */
export function linear(w: ArrayLike<number>, x: Vector): Vector {
  const rows = w.length / x.length;
  return Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < x.length; i++) sum += w[row * x.length + i] * x[i];
    return sum;
  });
}

/** Each run of gain.length numbers has a norm of its own. */
export function rmsNorm(x: Vector, gain: ArrayLike<number>): Vector {
  const y: Vector = [];
  for (let first = 0; first < x.length; first += gain.length) {
    const run = x.slice(first, first + gain.length);
    const mean = run.reduce((sum, value) => sum + value * value, 0) / run.length;
    for (const [i, value] of run.entries()) y.push((value / Math.sqrt(mean + 1e-6)) * gain[i]);
  }
  return y;
}

export function rope(x: Vector, headWidth: number, position: number): Vector {
  const half = headWidth / 2;
  return x.map((value, at) => {
    const i = at % half;
    const first = at % headWidth < half;
    const angle = position * 10000 ** ((-2 * i) / headWidth);
    const other = first ? -x[at + half] : x[at - half];
    return value * Math.cos(angle) + other * Math.sin(angle);
  });
}

/** One query over all positions, head by head. */
export function attend(q: Vector, k: Vector[], v: Vector[], headWidth: number): Vector {
  const heads = q.length / headWidth;
  const kvHeads = k[0].length / headWidth;
  return q.map((_, at) => {
    const head = Math.floor(at / headWidth);
    const column = Math.floor((head * kvHeads) / heads) * headWidth;
    const scores = k.map((key) => {
      let dot = 0;
      for (let i = 0; i < headWidth; i++) dot += q[head * headWidth + i] * key[column + i];
      return dot / Math.sqrt(headWidth);
    });
    const most = Math.max(...scores);
    const weights = scores.map((score) => Math.exp(score - most));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const mixed = v.reduce((sum, row, i) => sum + weights[i] * row[column + (at % headWidth)], 0);
    return mixed / total;
  });
}

interface KeysValues {
  readonly k: Vector[];
  readonly v: Vector[];
}

export class ReferenceModel {
  readonly #checkpoint: Checkpoint;
  readonly #headWidth: number;
  #heads: Vector[] = [];
  #query: Vector[] = [];
  #steps: KeysValues[] = [];
  #state: Vector = [];

  constructor(checkpoint: Checkpoint) {
    this.#checkpoint = checkpoint;
    this.#headWidth = checkpoint.config.width / checkpoint.config.heads;
  }

  encode(tokens: ArrayLike<number>): Vector[] {
    const { width, encoderLayers } = this.#checkpoint.config;
    const embedding = this.#tensor('embedding');
    let xs = Array.from(tokens, (token) =>
      Array.from(embedding.subarray(token * width, (token + 1) * width)).map(
        (value) => value * Math.sqrt(width),
      ),
    );
    for (let l = 0; l < encoderLayers; l++) {
      const prefix = `encoder.${l}`;
      const projected = xs.map((x, position) => this.#projectQkv(prefix, x, position));
      const k = projected.map((row) => row.k);
      const v = projected.map((row) => row.v);
      xs = xs.map((x, i) => this.#add(prefix, x, attend(projected[i].q, k, v, this.#headWidth)));
    }
    return xs.map((x) => rmsNorm(x, this.#gain('encoder.norm')));
  }

  /** A new turn: the memory's head vectors and the query's. */
  start(heads: Vector[], query: Vector[]): void {
    this.#heads = heads;
    this.#query = query;
    const { decoderLayers } = this.#checkpoint.config;
    this.#steps = Array.from({ length: decoderLayers }, () => ({ k: [], v: [] }));
  }

  decode(step: number, input: DecoderInput): void {
    let x = this.#input(input);
    for (const [l, steps] of this.#steps.entries()) {
      const own = this.#projectQkv(`decoder.${l}.self`, x, step);
      steps.k.push(own.k);
      steps.v.push(own.v);
      x = this.#add(`decoder.${l}.self`, x, attend(own.q, steps.k, steps.v, this.#headWidth));

      const cross = `decoder.${l}.cross`;
      const q = rmsNorm(
        linear(this.#tensor(`${cross}.q`), rmsNorm(x, this.#gain(`${cross}.norm`))),
        this.#gain(`${cross}.q_norm`),
      );
      const { k, v } = this.#memory(cross);
      x = this.#add(cross, x, attend(q, k, v, this.#headWidth));
    }
    this.#state = rmsNorm(x, this.#gain('decoder.norm'));
  }

  scoreHeads(): Vector {
    const query = linear(this.#tensor('pointer.query'), this.#state);
    return this.#heads.map((e) => this.#score(query, linear(this.#tensor('pointer.key'), e)));
  }

  scoreStarts(): Vector {
    const query = linear(this.#tensor('span.start_query'), this.#state);
    return this.#query.map((e) => this.#score(query, linear(this.#tensor('span.start_key'), e)));
  }

  scoreEnds(start: number): Vector {
    const fromState = linear(this.#tensor('span.end_query'), this.#state);
    const fromStart = linear(this.#tensor('span.end_from_start'), this.#query[start]);
    const query = fromState.map((value, i) => value + fromStart[i]);
    return this.#query.map((e) => this.#score(query, linear(this.#tensor('span.end_key'), e)));
  }

  #input(input: DecoderInput): Vector {
    if (input.kind === 'bos') return Array.from(this.#tensor('decoder.bos'));
    const pointed =
      input.kind === 'head'
        ? this.#heads[input.head]
        : this.#query[input.first].map((value, i) => value + this.#query[input.last][i]);
    return linear(this.#tensor('decoder.input'), pointed);
  }

  #projectQkv(prefix: string, x: Vector, position: number): { q: Vector; k: Vector; v: Vector } {
    const { width, kvHeads } = this.#checkpoint.config;
    const kvWidth = kvHeads * this.#headWidth;
    const qkv = linear(this.#tensor(`${prefix}.qkv`), rmsNorm(x, this.#gain(`${prefix}.norm`)));
    const q = rmsNorm(qkv.slice(0, width), this.#gain(`${prefix}.q_norm`));
    const k = rmsNorm(qkv.slice(width, width + kvWidth), this.#gain(`${prefix}.k_norm`));
    return {
      q: rope(q, this.#headWidth, position),
      k: rope(k, this.#headWidth, position),
      v: qkv.slice(width + kvWidth),
    };
  }

  #memory(cross: string): KeysValues {
    const rows = [...this.#heads, ...this.#query].map((e) =>
      linear(this.#tensor(`${cross}.kv`), e),
    );
    const gain = this.#gain(`${cross}.k_norm`);
    const half = rows[0].length / 2;
    return {
      k: rows.map((row) => rmsNorm(row.slice(0, half), gain)),
      v: rows.map((row) => row.slice(half)),
    };
  }

  /** The gated residual. */
  #add(prefix: string, x: Vector, attended: Vector): Vector {
    const out = linear(this.#tensor(`${prefix}.out`), attended);
    const gate = 1 / (1 + Math.exp(-this.#tensor(`${prefix}.gate`)[0]));
    return x.map((value, i) => value + gate * out[i]);
  }

  #score(query: Vector, key: Vector): number {
    const dot = query.reduce((sum, value, i) => sum + value * key[i], 0);
    return dot / Math.sqrt(this.#checkpoint.config.width);
  }

  #gain(name: string): Vector {
    return Array.from(this.#tensor(name), (gamma) => 1 + gamma);
  }

  #tensor(name: string): Float32Array {
    return this.#checkpoint.tensors.get(name)!.data;
  }
}
