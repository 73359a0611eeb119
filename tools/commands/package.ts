/** `bodkin package`: the firmware for a team's own build system. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { VERSION } from '../../codegen/version.ts';
import { packageFiles, PACKAGE_KINDS } from '../package/package.ts';
import type { PackageKind } from '../package/package.ts';
import { zip } from '../package/zip.ts';
import { ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { vendorWasm3 } from '../wasm3.ts';

interface PackageFlags {
  readonly for: PackageKind;
  readonly out: string;
}

export function packageCommand(): Command {
  return new Command('package')
    .description('the firmware as a package: sources, a sample, and what the build system needs')
    .addOption(
      new Option('--for <system>', 'the build system').choices(PACKAGE_KINDS).makeOptionMandatory(),
    )
    .requiredOption('--out <folder>', 'where it goes: a folder, or for arduino a zip file in it')
    .action(assemble);
}

function assemble(flags: PackageFlags): void {
  const progress = progressLine();
  const wasm3 = vendorWasm3({ root: ROOT, say: progress });
  progress('');
  const files = packageFiles(flags.for, { root: ROOT, wasm3 });
  if (flags.for === 'arduino') {
    const folder = `Bodkin-${VERSION}`;
    const inside = files.map(({ path, contents }) => ({ path: `${folder}/${path}`, contents }));
    mkdirSync(flags.out, { recursive: true });
    const path = join(flags.out, `${folder}.zip`);
    writeFileSync(path, zip(inside));
    process.stdout.write(`${path}\n`);
    return;
  }
  for (const { path, contents } of files) {
    mkdirSync(join(flags.out, dirname(path)), { recursive: true });
    writeFileSync(join(flags.out, path), contents);
  }
  process.stdout.write(`${flags.out}: ${files.length} files\n`);
}
