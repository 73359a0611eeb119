/** Vendors' tools that only write down what they were called with. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeImage } from '../../codegen/image/index.ts';
import { ROOT } from '../../tools/paths.ts';
import type { Outcome } from '../cli/run-cli.ts';

export interface StubAnswer {
  /** When an argument is this word; the first that fits counts. */
  readonly when?: string;
  readonly prints?: string;
  readonly status?: number;
  /** Never ends by itself. */
  readonly hangs?: boolean;
}

export interface Call {
  readonly argv: readonly string[];
  /** The files that it was given or that lay where it was run, by name. */
  readonly files: Readonly<Record<string, Buffer>>;
}

const LOG = 'calls.jsonl';

/** A folder to put first in PATH, with the stubs in `bin`. */
export class Bench {
  readonly folder = mkdtempSync(join(tmpdir(), 'bodkin-bench-'));

  /** The stub's own code is JavaScript, run by the Node that runs this. */
  add(program: string, answers: readonly StubAnswer[] = []): void {
    const bin = join(this.folder, 'bin');
    mkdirSync(bin, { recursive: true });
    const script = `#!${process.execPath}
const { appendFileSync, readdirSync, readFileSync } = require('node:fs');
const { basename, dirname } = require('node:path');
const args = process.argv.slice(2);
const paths = args.flatMap((arg) => arg.match(/\\/[^ {}]*bodkin-flash-[^ {}]*/g) ?? []);
const folder = paths.length > 0 ? dirname(paths[0]) : undefined;
const names = folder === undefined ? [] : readdirSync(folder);
const files = Object.fromEntries(
  names.map((name) => [name, readFileSync(folder + '/' + name).toString('base64')]),
);
const argv = ['${program}', ...args.map((arg) => arg.replaceAll(folder + '/', 'FOLDER/'))];
appendFileSync('${join(this.folder, LOG)}', JSON.stringify({ argv, files }) + '\\n');
const answers = ${JSON.stringify(answers)};
const answer = answers.find(({ when }) => when === undefined || args.includes(when)) ?? {};
process.stdout.write(answer.prints ?? '');
if (answer.hangs) setInterval(() => {}, 1000);
else process.exitCode = answer.status ?? 0;
`;
    const path = join(bin, program);
    writeFileSync(path, script);
    chmodSync(path, 0o755);
  }

  calls(): Call[] {
    const path = join(this.folder, LOG);
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    return lines.map((line) => {
      const { argv, files } = JSON.parse(line) as { argv: string[]; files: Record<string, string> };
      const decoded = Object.entries(files).map(([name, text]) => [
        name,
        Buffer.from(text, 'base64'),
      ]);
      return { argv, files: Object.fromEntries(decoded) };
    });
  }

  /** Runs the command with the stubs in front of everything else. */
  run(args: readonly string[]): Outcome {
    const PATH = [join(this.folder, 'bin'), process.env['PATH']].join(delimiter);
    const command = [join(ROOT, 'tools', 'bodkin.mjs'), ...args];
    const env = { ...process.env, PATH };
    const options = { cwd: ROOT, env, encoding: 'utf8', input: '' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
    return { status, stdout, stderr };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** An image that passes the checks of the host, and is no model. */
export function emptyImage(): Uint8Array {
  return writeImage({
    modelVersion: 1,
    toolsHash: new Uint8Array(8),
    kernelAbi: { min: 1, max: 1 },
    sections: new Map([['CONF', new Uint8Array(36)]]),
  });
}
