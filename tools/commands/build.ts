/** `bodkin build`: declarations to C tables and a flash image. */
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import {
  buildTables,
  emitC,
  emitCalls,
  emitCpp,
  emitMarkdown,
  emitRust,
  formatWarning,
  loadDeclaration,
  loadToolSet,
  SchemaError,
} from '../../codegen/index.ts';
import type { OutputFile, Tables } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';
import { DEFAULT_MODEL } from '../paths.ts';
import { makeImageCached, openModel } from '../project.ts';
import type { Model } from '../project.ts';
import { weightsOption } from './weights-option.ts';

interface BuildFlags {
  readonly out: string;
  readonly model?: string;
  readonly weights?: WeightBits;
  /** False for --no-image. */
  readonly image: boolean;
  readonly calls?: boolean;
  readonly cpp?: boolean;
  readonly docs?: boolean;
  readonly rust?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly depfile?: string;
  readonly depfileTarget?: string;
}

interface Build {
  readonly tables: Tables;
  readonly files: readonly OutputFile[];
  readonly warnings: readonly string[];
}

/** --check found a difference: exit code 1. */
class BuildError extends Error {
  override name = 'BuildError';
}

/** Editors write a file in several steps. */
const SETTLE_MS = 100;

export function buildCommand(): Command {
  return new Command('build')
    .description('turn tool declarations into C tables and a flash image')
    .argument('<tools>', 'a .tools.ts file, or a .json file in any published form')
    .requiredOption('--out <folder>', 'where NAME.tools.h, NAME.tools.c and NAME.bodkin go')
    .option('--model <folder>', 'checkpoint to make the image from (default: models/base)')
    .addOption(weightsOption())
    .option('--no-image', 'the C files only')
    .option('--docs', 'NAME.tools.md too: the tools for people')
    .option('--cpp', 'NAME.tools.hpp too: the arguments for C++20')
    .option('--rust', 'NAME_tools.rs too: the arguments for Rust')
    .option('--calls', 'NAME.calls.ts too: types of the calls for tests on the host')
    .option('--check', 'write nothing; fail when a file would change')
    .option('--json', 'say what was built as JSON')
    .option('--watch', 'build again whenever the declarations change')
    .option('--depfile <file>', 'write which files the C files come from, for make and ninja')
    .option('--depfile-target <file>', 'what depends on them (default: NAME.tools.c)')
    .action(async (tools: string, flags: BuildFlags) => {
      if (!existsSync(tools)) throw new UsageError(`${tools}: there is no such file`);
      if (flags.check && flags.watch)
        throw new UsageError('--check and --watch exclude each other');
      const open = openOnce(flags);
      if (flags.watch) await watchTools(tools, flags, open);
      else await runBuild(tools, flags, open);
    });
}

type Open = () => Promise<Model>;

/** An open model remembers the tools that it has encoded, so that --watch encodes what is new. */
function openOnce({ model = DEFAULT_MODEL, weights }: BuildFlags): Open {
  let opened: Promise<Model> | undefined;
  return () => {
    opened ??= openModel(model, weights);
    return opened;
  };
}

async function runBuild(tools: string, flags: BuildFlags, open: Open): Promise<void> {
  const build = await buildFiles(tools, flags, open);
  for (const warning of build.warnings) process.stderr.write(`bodkin: ${warning}\n`);
  const changed = build.files.filter((file) => isChanged(join(flags.out, file.path), file));
  if (flags.check && changed.length > 0) {
    const paths = changed.map(({ path }) => join(flags.out, path));
    throw new BuildError(`not what ${tools} gives: ${paths.join(', ')}; build without --check`);
  }
  mkdirSync(flags.out, { recursive: true });
  for (const { path, contents } of changed) writeFileSync(join(flags.out, path), contents);
  if (flags.depfile !== undefined) writeFileSync(flags.depfile, formatDepfile(tools, build, flags));
  process.stdout.write(flags.json ? formatJson(build, flags) : formatText(build, flags));
}

async function buildFiles(path: string, flags: BuildFlags, open: Open): Promise<Build> {
  const warnings: string[] = [];
  const warn = (warning: Parameters<typeof formatWarning>[0]) => {
    warnings.push(formatWarning(warning));
  };
  const toolSet = loadToolSet(path, { warn });
  const tables = buildTables(toolSet);
  const files: OutputFile[] = [...emitC(toolSet)];
  const { name } = toolSet;
  if (flags.docs) files.push({ path: `${name}.tools.md`, contents: emitMarkdown(toolSet) });
  if (flags.cpp) files.push({ path: `${name}.tools.hpp`, contents: emitCpp(toolSet) });
  if (flags.rust) files.push({ path: `${name}_tools.rs`, contents: emitRust(toolSet) });
  if (flags.calls) files.push({ path: `${name}.calls.ts`, contents: emitCalls(toolSet) });
  if (flags.image) {
    const image = makeImageCached(await open(), toolSet);
    files.push({ path: `${name}.bodkin`, contents: image });
  }
  return { tables, files, warnings };
}

/** A file that is as it should be keeps its date, so that make has nothing to do. */
function isChanged(path: string, { contents }: OutputFile): boolean {
  return !existsSync(path) || !readFileSync(path).equals(Buffer.from(contents));
}

/** A rule without a command, in make's syntax. */
function formatDepfile(tools: string, { tables }: Build, flags: BuildFlags): string {
  const target = flags.depfileTarget ?? join(flags.out, `${tables.toolSet.name}.tools.c`);
  const { imports = [] } = loadDeclaration(tools, {});
  const words = [resolve(tools), ...imports].map(escapeForMake);
  return `${escapeForMake(target)}: ${words.join(' \\\n  ')}\n`;
}

function escapeForMake(path: string): string {
  return path.replaceAll('\\', '/').replaceAll(/[ #]/g, '\\$&').replaceAll('$', '$$$$');
}

async function watchTools(tools: string, flags: BuildFlags, open: Open): Promise<never> {
  for (;;) {
    const settled = nextChange(tools);
    try {
      await runBuild(tools, flags, open);
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      process.stderr.write(`bodkin: ${error.message}\n`);
    }
    await settled;
  }
}

/** The folder is watched, not the file: many editors replace a file when they save it. */
function nextChange(path: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(dirname(path), (_event, name) => {
      if (name !== basename(path)) return;
      watcher.close();
      setTimeout(resolve, SETTLE_MS);
    });
  });
}

function formatText({ tables, files }: Build, { out, check }: BuildFlags): string {
  const counts = `${tables.tools.length} tools, ${tables.fields.length} parameters`;
  const lines = files.map(({ path, contents }) => {
    return `  ${join(out, path)}  ${Buffer.byteLength(contents)} bytes`;
  });
  return `${counts}${check ? ': as built' : ''}\n${lines.join('\n')}\n`;
}

function formatJson({ tables, files, warnings }: Build, { out }: BuildFlags): string {
  const report = {
    name: tables.toolSet.name,
    tools: tables.tools.length,
    parameters: tables.fields.length,
    heads: tables.headCount,
    hash: Buffer.from(tables.hash).toString('hex'),
    files: files.map(({ path, contents }) => ({
      path: join(out, path),
      bytes: Buffer.byteLength(contents),
    })),
    warnings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
