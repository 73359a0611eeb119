/** The rules of the house that a machine can check. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../codegen/ir.ts';
import { LIMITS } from '../codegen/limits.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LINE_WIDTH_MAX = 100;
const FILE_LINES_MAX = 500;
const SOURCE = new Set(['.ts', '.mjs', '.c', '.h']);
/** Written by the build, committed as samples or because a firmware is built without Node. */
const GENERATED = /^(examples\/.*\.tools\.[ch]|firmware\/values\/locale_[a-z]+\.c)$/;
/** Expected outputs and inputs of tests: as wide and long as they must be. */
const CASES = /\/cases\//;
const BINARY = new Set(['.safetensors', '.bodkin', '.png']);
/** What .gitignore says, and git's own. */
const IGNORED = /^(\.git|node_modules|build|coverage|firmware\/wasm3)$|\.log$/;
/** Where binaries are at home. */
const BINARY_HOMES = /^(models|docs|examples)\//;

const files = listFiles();
const sources = files.filter((path) => SOURCE.has(extname(path)) && !CASES.test(path));
const texts = files.filter((path) => !BINARY.has(extname(path)));

describe('tidy', () => {
  it('keeps lines within 100 columns', () => {
    const prose = files.filter((path) => path.endsWith('.md') && path !== 'FORMAT.md');
    const wide = [...sources, ...prose].flatMap((path) =>
      linesOf(path)
        .map((line, index) => ({ at: `${path}:${index + 1}`, columns: [...line].length, line }))
        .filter(({ columns, line }) => columns > LINE_WIDTH_MAX && !isUnbreakable(line)),
    );
    expect(wide.map(({ at }) => at)).toEqual([]);
  });

  it('keeps files short', () => {
    const written = sources.filter((path) => !GENERATED.test(path) && !isDeclaration(path));
    const long = written.filter((path) => linesOf(path).length > FILE_LINES_MAX);
    expect(long).toEqual([]);
  });

  it('ends lines cleanly: no tabs, no trailing blanks, one final newline', () => {
    const untidy = [...sources, ...files.filter((path) => path.endsWith('.md'))].filter((path) => {
      const text = readText(path);
      return /[\t\r]|[ ]\n/.test(text) || !text.endsWith('\n') || text.endsWith('\n\n');
    });
    expect(untidy).toEqual([]);
  });

  it('has a banner on generated files', () => {
    const generated = files.filter((path) => GENERATED.test(path));
    expect(generated.filter((path) => !/do not edit/i.test(linesOf(path)[0] ?? ''))).toEqual([]);
  });

  it('has binaries only where they belong', () => {
    const stray = files.filter((path) => isBinary(path) && !BINARY_HOMES.test(path));
    expect(stray).toEqual([]);
  });

  it('has no dead TypeScript: every file is imported, or starts something', () => {
    const imported = new Set(sources.flatMap(importsOf));
    const code = sources.filter((path) => /(?<!\.d)\.(ts|mjs)$/.test(path) && !isEntry(path));
    const dead = code.filter((path) => !imported.has(path) && !isNamed(path));
    expect(dead).toEqual([]);
  });

  it('has no dead headers: every one is included', () => {
    const included = new Set(sources.flatMap(includesOf));
    const headers = sources.filter((path) => path.endsWith('.h') && !GENERATED.test(path));
    const dead = headers.filter((path) => !included.has(path));
    expect(dead.filter((path) => !isStandIn(path))).toEqual([]);
  });

  it('has no broken links in Markdown', () => {
    const broken = files
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => linksOf(path).map((link) => ({ path, link })))
      .filter(({ path, link }) => !existsSync(join(ROOT, dirname(path), link)));
    expect(broken).toEqual([]);
  });

  it('names no machine, no registry and no helper', () => {
    // Split, so that this file doesn't name them either.
    const forbidden = [
      /\/wo[r]k\//,
      /\/home\/(?!me\b)/,
      /registry\.npm[j]s/,
      /npm[j]s\.(com|org)/,
      /pypi\.or[g]/,
      /\b(Claud[e]|ChatGP[T]|Copilo[t]|Anthropi[c])\b/,
    ];
    const bad = texts.flatMap((path) =>
      forbidden.filter((name) => name.test(readText(path))).map((name) => `${path}: ${name}`),
    );
    expect(bad).toEqual([]);
  });
});

describe('two statements of one fact', () => {
  it('limits.ts and bodkin.h state the same limits', () => {
    const header = readText('firmware/bodkin.h');
    const stated = Object.fromEntries(
      [...header.matchAll(/^#define BODKIN_(\w+)_MAX (\d+)/gm)].map(([, name, value]) => [
        name,
        Number(value),
      ]),
    );
    const device = Object.entries(LIMITS).filter(([name]) => name !== 'toolTokens'); // host only
    const names: Record<string, string> = { argumentsPerTurn: 'ARGUMENTS' };
    const expected = device.map(([name, value]) => [names[name] ?? constantCase(name), value]);
    expect(stated).toEqual(Object.fromEntries(expected));
  });

  it('ir.ts and tables.h name the units in the same order', () => {
    const body = /enum bodkin_unit \{([^}]*)\}/.exec(readText('firmware/tables.h'))?.[1] ?? '';
    const units = [...body.matchAll(/BODKIN_UNIT_(\w+)/g)].map(([, name]) => name?.toLowerCase());
    expect(units).toEqual([...UNITS]);
  });
});

/** Every file that git would take, found without git: a copied folder is tested all the same. */
function listFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (IGNORED.test(path)) return [];
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function linesOf(path: string): string[] {
  return readText(path).replace(/\n$/, '').split('\n');
}

function isBinary(path: string): boolean {
  return BINARY.has(extname(path)) || readFileSync(join(ROOT, path)).includes(0);
}

/** A link, a table row or a hash can't be broken. */
function isUnbreakable(line: string): boolean {
  return /^\s*\|/.test(line) || !line.trim().includes(' ');
}

/** A list of declarations is as long as what it declares. */
function isDeclaration(path: string): boolean {
  return path.endsWith('.tools.ts');
}

/** A header in the place of one that isn't here: our sources include it by the other's name. */
function isStandIn(path: string): boolean {
  const [, name] = /^test\/package\/shims\/[^/]+\/(.*)$/.exec(path) ?? [];
  const boards = texts.filter((other) => other.startsWith('boards/'));
  if (name === 'Arduino.h') return boards.some((other) => other.endsWith('.ino'));
  return boards.some((other) => new RegExp(`#include [<"]${name}[>"]`).test(readText(other)));
}

function isEntry(path: string): boolean {
  return (
    /\.test\.ts$/.test(path) ||
    /^examples\//.test(path) ||
    /^assembly\/(train\/)?(index|each)\.ts$/.test(path) ||
    ['tools/run.mjs', 'tools/bodkin.mjs', 'vitest.config.ts', 'codegen/index.ts'].includes(path)
  );
}

/** A script that people run: a document or a banner says how. */
function isNamed(path: string): boolean {
  return texts.some((other) => other !== path && readText(other).includes(path));
}

function importsOf(path: string): string[] {
  const text = readText(path);
  const imports = [...text.matchAll(/(?:from|import|URL)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)];
  return imports.flatMap(([, name]) => {
    const target = normalize(join(dirname(path), name as string)).replaceAll('\\', '/');
    return [target, `${target}.ts`]; // AssemblyScript leaves the ending out
  });
}

function includesOf(path: string): string[] {
  const names = [...readText(path).matchAll(/#include "([^"]+)"/g)].map(([, name]) => name);
  const folders = [dirname(path), 'firmware', 'firmware/values', 'boards/bare'];
  return names.flatMap((name) =>
    folders.map((folder) => normalize(join(folder, name as string)).replaceAll('\\', '/')),
  );
}

function linksOf(path: string): string[] {
  const links = [...readText(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string);
  const local = links.filter((link) => !/^(https?:|mailto:|#)/.test(link));
  return local.map((link) => decodeURIComponent(link.replace(/#.*$/, '')));
}

function constantCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
