import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/paths.ts';
import { vendorWasm3, Wasm3Error } from '../../tools/wasm3.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bodkin-wasm3-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('vendorWasm3', () => {
  it('takes the sources that are there, and fetches nothing', () => {
    vendorWasm3({ root: ROOT });
    const messages: string[] = [];
    const folder = vendorWasm3({ root: ROOT, say: (message) => messages.push(message) });
    expect(messages).toEqual([]);
    for (const name of ['m3_compile.c', 'm3_env.h', 'wasm3.h', 'LICENSE']) {
      expect(existsSync(join(folder, name)), name).toBe(true);
    }
    expect(existsSync(join(folder, 'm3_api_wasi.c'))).toBe(false);
  });

  it('leaves out the operators that kernels may not have, and no other', () => {
    const path = join(vendorWasm3({ root: ROOT }), 'm3_compile.c');
    const source = readFileSync(path, 'utf8');
    const tables = ['c_operations', 'c_operationsFC'].map((name) => {
      const [, table] = new RegExp(`${name} \\[\\] =(.*?)# ifdef DEBUG`, 's').exec(source)!;
      return table.match(/M3OP_RESERVED|M3OP\w* *\( *"[^"]+"/g)!;
    });
    // Opcodes 0x00 to 0xc4, and 0xfc00 to 0xfc0b.
    expect(tables.map((rows) => rows.length)).toEqual([0xc5, 0x0c]);
    const names = tables.flat().flatMap((row) => /"(.*)"/.exec(row)?.[1] ?? []);
    expect(names).toContain('i32.add');
    expect(names).toContain('f32.convert_s/i32');
    const wide = names.filter((name) => name.includes('64'));
    expect(wide).toEqual(['i64.load', 'i64.store', 'i64.const']);
  });

  it('refuses a package that is not the pinned one, and keeps none of it', () => {
    const path = join(root, 'build', 'wasm3', 'react-native-webassembly-0.3.3.tgz');
    mkdirSync(join(root, 'build', 'wasm3'), { recursive: true });
    writeFileSync(path, 'not the package');
    expect(() => vendorWasm3({ root })).toThrow(/sha512 is .*, not the pinned wC8r/);
    expect(existsSync(path)).toBe(false);
    expect(existsSync(join(root, 'firmware', 'wasm3'))).toBe(false);
  });

  it('takes another checkout when told to', () => {
    expect(() => vendorWasm3({ root, override: root })).toThrow(Wasm3Error);
    writeFileSync(join(root, 'wasm3.h'), '');
    expect(vendorWasm3({ root, override: root })).toBe(root);
  });
});
