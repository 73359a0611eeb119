// npm, run without a shell: the same on Linux, macOS and Windows.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm's own script: the one that started us, else the one beside this Node. */
function findNpmScript() {
  const folder = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
  return candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
}

/**
 * Runs npm and waits; its messages go to our standard error.
 * @param {string[]} args
 * @param {string} cwd
 * @returns {boolean} whether it succeeded
 */
export function runNpm(args, cwd) {
  const script = findNpmScript();
  if (script === undefined) {
    throw new Error("npm was not found beside Node; run this through 'npm run' or install npm");
  }
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  return spawnSync(process.execPath, [script, ...args], { cwd, stdio: [...stdio] }).status === 0;
}
