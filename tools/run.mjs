// Sets the project up, then runs it. Needs Node and nothing else:
//   node tools/run.mjs COMMAND ...   any bodkin command (npm run demo: ask)
//   node tools/run.mjs --test ...    lint, types, tests (npm test)
// Plain JavaScript without dependencies, since it is what installs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';

const NODE_MAJOR_MIN = 20;
const root = fileURLToPath(new URL('..', import.meta.url));

function main(args) {
  requireNode();
  installPackages();
  if (args[0] === '--test') return runTests(args.slice(1));
  return runNode(['tools/bodkin.mjs', ...args]);
}

function runTests(vitestArgs) {
  const steps = [
    ['simulator', ['tools/bodkin.mjs', 'setup']],
    ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check']],
    ['types', ['node_modules/typescript/bin/tsc']],
    ['tests', ['node_modules/vitest/vitest.mjs', 'run', ...vitestArgs]],
  ];
  for (const [name, args] of steps) {
    say(name);
    const status = runNode(args);
    if (status !== 0) {
      say(`${name}: failed`);
      return status;
    }
  }
  return 0;
}

function requireNode() {
  if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR_MIN) {
    say(`Node ${process.versions.node} is too old: install Node ${NODE_MAJOR_MIN} or newer`);
    process.exit(1);
  }
}

/** npm ci, when node_modules isn't what package-lock.json says. */
function installPackages() {
  const reason = staleReason();
  if (reason === null) return;
  say(`installing packages (${reason}): npm ci`);
  if (!runNpm(['ci', '--no-fund', '--no-audit'], root)) {
    say('npm ci failed; the messages above say why. Once it has worked, no network is needed.');
    process.exit(1);
  }
}

function staleReason() {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return 'node_modules is missing';
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(installedLock).packages;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.optional) continue; // optional: other platforms' binaries
    if (installed[path]?.version !== entry.version) return `${path} is not ${entry.version}`;
  }
  return null;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function runNode(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function say(text) {
  process.stderr.write(`bodkin: ${text}\n`);
}

process.exitCode = main(process.argv.slice(2));
