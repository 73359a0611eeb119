/** The bootstrap, in a folder of its own, with an npm that only notes what it was asked. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/paths.ts';

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/other-platform': { version: '2.0.0', optional: true },
  },
};
const INSTALLED = { packages: { 'node_modules/one': { version: '1.0.0' } } };
/** Installs what the lock says, or fails as NPM_STATUS says. */
const FAKE_NPM = `
  const fs = require('node:fs');
  console.error('npm', ...process.argv.slice(2));
  fs.mkdirSync('node_modules', { recursive: true });
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
  process.exit(Number(process.env.NPM_STATUS ?? 0));
`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bodkin run-')); // the space is on purpose
  mkdirSync(join(folder, 'tools'));
  for (const name of ['run.mjs', 'npm.mjs']) {
    cpSync(join(ROOT, 'tools', name), join(folder, 'tools', name));
  }
  writeFileSync(join(folder, 'npm-cli.js'), FAKE_NPM);
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK));
  const command = 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3;';
  writeFileSync(join(folder, 'tools', 'bodkin.mjs'), command);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'tools', 'run.mjs'), ...args],
    {
      cwd: tmpdir(),
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), ...env },
    },
  );
  return { status, stdout, stderr };
}

function install(lock: object): void {
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify(lock));
}

describe('run.mjs', () => {
  it('installs packages when there are none, says why, then runs the command', () => {
    const { status, stdout, stderr } = run(['ask', 'two words', '"quoted" & $HOME']);
    expect(stderr).toBe(
      'bodkin: installing packages (node_modules is missing): npm ci\n' +
        'npm ci --no-fund --no-audit\n',
    );
    expect(JSON.parse(stdout)).toEqual(['ask', 'two words', '"quoted" & $HOME']);
    expect(status).toBe(3);
  });

  it('needs no npm when the packages are there', () => {
    install(INSTALLED);
    expect(run(['ask'], { npm_execpath: '/nowhere/npm-cli.js' })).toMatchObject({
      status: 3,
      stderr: '',
    });
  });

  it('installs again when the lock has moved on', () => {
    install({ packages: { 'node_modules/one': { version: '0.9.0' } } });
    expect(run(['ask']).stderr).toContain('(node_modules/one is not 1.0.0): npm ci');
    expect(run(['ask']).stderr).toBe('');
  });

  it('stops when npm fails', () => {
    const { status, stdout, stderr } = run(['ask'], { NPM_STATUS: '1' });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm ci failed');
  });
});

describe('package.json', () => {
  it('starts both promises with plain Node', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts).toMatchObject({
      demo: 'node tools/run.mjs ask',
      test: 'node tools/run.mjs --test',
    });
  });
});
